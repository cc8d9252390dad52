import { isHardBreak, linesOf, type Line } from "./lines.ts";
import { proseOnly } from "./prose.ts";
import { quotationMarks, type Family, type Mark } from "./quotation-marks.ts";

/** A quotation, counted as JavaScript counts. `open`: no mark closes it in its paragraph. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly open: boolean;
}

interface Opened {
  readonly family: Family;
  readonly start: number;
}

interface MarkedLine extends Line {
  readonly marks: readonly Mark[];
}

/** Every quotation of a text, sorted by start, outer before inner. The rule is with `quotedSpans`. */
export function scanQuotations(text: string): readonly Quotation[] {
  const lines = linesOf(proseOnly(text)).map((line) => ({
    ...line,
    marks: quotationMarks(line.text, line.start),
  }));
  const found: Quotation[] = [];
  let carried: readonly Opened[] = [];
  lines.forEach((line, at) => {
    const stack = scanLine({ ...line, reopens: reopensBelow(lines, at) }, carried, found);
    carried = atLineEnd(stack, lines, at, found);
  });
  return found
    .map((one) => trimmed(one, text))
    .filter((one) => one.end > one.start)
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Whether the next text begins with a curly single mark: a quotation that goes on opens each paragraph anew. */
const reopensBelow = (lines: readonly Line[], at: number): boolean =>
  lines
    .slice(at + 1, at + 4)
    .find(({ text }) => text.trim() !== "")
    ?.text.trimStart()
    .startsWith("‘") ?? false;

function scanLine(
  line: MarkedLine & { readonly reopens: boolean },
  carried: readonly Opened[],
  found: Quotation[],
): Opened[] {
  const stack = [...carried];
  const lastCloser = line.marks.findLastIndex(
    (mark) => mark.family === "single" && mark.closes && !mark.opens,
  );
  line.marks.forEach((mark, at) => {
    const partner = mark.closes && !isPossessive(line.marks, at, lastCloser) ? openPartner(stack, mark) : -1;
    if (partner >= 0) closeAt(stack, partner, mark.at, found);
    else if (
      mark.opens &&
      mayOpen(mark, at < lastCloser || (line.reopens && isOpeningCurl(line, mark)), stack)
    )
      stack.push({ family: mark.family, start: mark.after });
  });
  return stack;
}

/** "Ann Lee said: ‘It is not the end." and a paragraph that goes on; a name in ‘90s style is none. */
const isOpeningCurl = ({ text, start }: Line, { at }: Mark): boolean =>
  text[at - start] === "‘" && /(?:^|[:,—–-]\s?)$/.test(text.slice(0, at - start));

/** The innermost open quotation of the mark's family; failing that, a double one, as typists mix their shapes. */
function openPartner(stack: readonly Opened[], mark: Mark): number {
  const same = stack.findLastIndex((one) => one.family === mark.family);
  if (same >= 0 || mark.opens) return mark.family === "single" && mark.opens ? -1 : same;
  return stack.findLastIndex((one) => isDouble(one.family) && isDouble(mark.family));
}

const isDouble = (family: Family): boolean =>
  family === "straight" || family === "curly" || family === "doubled";

/** In 'the players' bus', the second mark is an apostrophe because a later one closes. */
function isPossessive(marks: readonly Mark[], at: number, lastCloser: number): boolean {
  if (at >= lastCloser || marks[at]?.possessive !== true) return false;
  const next = marks.slice(at + 1, at + 9).find((one) => one.family === "single");
  return next !== undefined && next.closes && !next.opens;
}

/** A single mark is taken for an opening one only if the line closes it; an apostrophe has no partner. */
function mayOpen(mark: Mark, isClosedLater: boolean, stack: readonly Opened[]): boolean {
  if (stack.length >= DEEPEST) return false;
  return mark.family !== "single" || (isClosedLater && stack.at(-1)?.family !== "single");
}
const DEEPEST = 6;

/** Closes the quotation at that place of the stack. What was opened inside it and never closed is no quotation. */
function closeAt(stack: Opened[], place: number, end: number, found: Quotation[]): void {
  const [closed] = stack.splice(place);
  if (closed) found.push({ start: closed.start, end, depth: place, open: false });
}

/** Ends what is still open at the end of a line, and says what the next line begins with. */
function atLineEnd(
  stack: Opened[],
  lines: readonly MarkedLine[],
  at: number,
  found: Quotation[],
): readonly Opened[] {
  const [outer] = stack;
  const line = lines[at];
  if (outer === undefined || line === undefined) return [];
  if (line.text.trim() === "") return stack;
  const goesOn = closesLater(outer, lines, at);
  if (goesOn && isHardBreak(lines, at)) return stack;
  found.push({ start: outer.start, end: line.end, depth: 0, open: true });
  return goesOn ? [{ family: outer.family, start: nextText(lines, at) }] : [];
}

/** Whether the next mark of that family, within ten lines of text, can only be a closing one. */
function closesLater(outer: Opened, lines: readonly MarkedLine[], at: number): boolean {
  if (outer.family === "single") return false;
  const following = lines
    .slice(at + 1, at + 21)
    .filter((line) => line.text.trim() !== "")
    .slice(0, 10);
  const line = following.find(({ marks }) => marks.some((mark) => mark.family === outer.family));
  const next = line?.marks.find((mark) => mark.family === outer.family);
  return next !== undefined && next.closes && !next.opens;
}

const nextText = (lines: readonly Line[], at: number): number =>
  lines.slice(at + 1, at + 21).find((line) => line.text.trim() !== "")?.start ?? 0;

/** Only at an end where the mark is missing can a blank have slipped in, or the sign of a Markdown quotation. */
function trimmed(one: Quotation, text: string): Quotation {
  const body = text.slice(one.start, one.end);
  if (body.trim() === "") return { ...one, end: one.start };
  const before = /^(?:\s|>\s)*/.exec(body)?.[0].length ?? 0;
  const after = one.open ? body.length - body.trimEnd().length : 0;
  return {
    ...one,
    start: text[one.start - 1] === "\n" ? one.start + before : one.start,
    end: one.end - after,
  };
}
