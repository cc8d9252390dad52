/** A line of a text, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cuts a text into lines, the empty ones too, so that line n of an editor is `lines(text)[n - 1]`. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((raw) => {
    const line = raw.replace(/\r$/, "");
    const here = { start, end: start + line.length, text: line };
    start += raw.length + 1;
    return here;
  });
}

/** A text that no line of is longer than this was given its line breaks by an editor. */
const WIDEST = 100;
/** A line shorter than this ends its paragraph. */
const NARROWEST = 40;

/** Whether the line at a place was broken by width and not by meaning. Only texts with narrow lines have such. */
export function isHardBreak(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || next.text.trim() === "") return false;
  if (line.text.length < NARROWEST || line.text.length > WIDEST || !isNarrow(lines)) return false;
  return !/^\s*(?:[#>*•-]|\d+[.)])/.test(next.text) && !/^\s*#/.test(line.text);
}

function isNarrow(lines: readonly Line[]): boolean {
  const known = narrowness.get(lines) ?? lines.every((line) => line.text.length <= WIDEST);
  narrowness.set(lines, known);
  return known;
}
const narrowness = new WeakMap<readonly Line[], boolean>();

/** What Markdown sets before a heading, a quotation or an entry of a list. */
const MARKDOWN = /^\s*(?:(?:#{1,6}|>|[*+-])\s+)+/;

/** The paragraphs of a text: a line each, or several lines that only their width has broken. */
export function paragraphsOf(text: string): readonly Line[] {
  const paragraphs: Line[] = [];
  let joins = false;
  linesOf(text).forEach((line, at, lines) => {
    const above = joins ? paragraphs.pop() : undefined;
    joins = isHardBreak(lines, at);
    const start = above?.start ?? line.start + (MARKDOWN.exec(line.text)?.[0].length ?? 0);
    if (line.text.trim() !== "") paragraphs.push({ start, end: line.end, text: text.slice(start, line.end) });
  });
  return paragraphs;
}
