import type { MarkdownIt, StateBlock } from "markdown-it";

const OPEN = /^:::[ \t]*([^\s:][^\s]*)[ \t]*$/;
const CLOSE = /^:::[ \t]*$/;
const BREAK = /^(?:-[ \t]*){3,}$/;

/**
 * Wraps what stands between `::: name` and `:::` in `<div class="name">`.
 *
 * The token `fence_open` carries the name in `meta.name` and its lines in
 * `map`. Which names make sense is the caller's to check. A fence that is not
 * closed lasts to the next line of dashes or to the end of what contains it (a
 * list item, a quotation, the document); `meta.closed` is then false.
 */
export function fences(md: MarkdownIt): void {
  md.block.ruler.before("fence", "container", fence, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

function fence(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const name = OPEN.exec(lineText(state, startLine))?.[1];
  if (name === undefined) return false;
  if (silent) return true;

  const last = closingLine(state, startLine + 1, endLine);
  const closed = last < endLine && CLOSE.test(lineText(state, last)) && !leavesContainer(state, last);
  const open = state.push("fence_open", "div", 1);
  open.attrSet("class", name);
  open.meta = { name, closed };
  open.map = [startLine, last];
  parseInside(state, startLine + 1, last);
  state.push("fence_close", "div", -1);
  state.line = closed ? last + 1 : last;
  return true;
}

/** The line that closes the fence opened before `from`; where none does, the first that is not inside it. */
function closingLine(state: StateBlock, from: number, endLine: number): number {
  let depth = 1;
  let firstBreak: number | undefined;
  for (let line = from; line < endLine; line += 1) {
    if (leavesContainer(state, line)) return firstBreak ?? line;
    const text = lineText(state, line);
    if (BREAK.test(text)) firstBreak ??= line;
    if (OPEN.test(text)) depth += 1;
    if (CLOSE.test(text)) depth -= 1;
    if (depth === 0) return line;
  }
  return firstBreak ?? endLine;
}

function parseInside(state: StateBlock, from: number, to: number): void {
  const { lineMax, parentType } = state;
  state.lineMax = to;
  state.md.block.tokenize(state, from, to);
  state.lineMax = lineMax;
  state.parentType = parentType;
}

/** True for a line that is indented less than the list item around the fence. */
const leavesContainer = (state: StateBlock, line: number): boolean =>
  !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
