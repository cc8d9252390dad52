import { scanQuotations } from "../draft/text/scan-quotations.ts";

/** A stretch between quotation marks: code units of the text, the marks outside. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

const PARAGRAPH = /[^\r\n]+/g;
const MARK = /["“”„«»]/g;
const OPENING = "“„«";

/**
 * Finds every stretch of a text that stands in double quotation marks.
 *
 * The rule: curly marks (“ ”, „ ”, « ») open and close by their shape; straight
 * ones (") alternate within a paragraph, and within curly ones they open where
 * a word starts. A mark that opens inside an open quotation starts a nested
 * one, which belongs to the outer. A quotation that is still open at
 * the end of its paragraph ends there: when it goes on in the next paragraph,
 * that paragraph starts with a mark of its own. Single marks are not spans:
 * inside double ones they are nested, outside they are mostly apostrophes.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  return [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) =>
    spansOfParagraph(paragraph).map(({ start, end }) => ({ start: start + index, end: end + index })),
  );
}

/**
 * The stretches in single marks, or in two single ones for a double (''), outside the double marks of a text.
 *
 * Headlines have them where the text has double ones; some papers quote with nothing else.
 */
export function otherwiseQuoted(text: string, doubly: readonly QuotedSpan[]): readonly QuotedSpan[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of doubly) covered.fill(1, start, end);
  return scanQuotations(text)
    .filter(({ depth, start, end }) => depth === 0 && covered[start] === 0 && covered[end - 1] === 0)
    .map(({ start, end }) => ({ start, end }));
}

function spansOfParagraph(paragraph: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (const { 0: mark, index: at } of paragraph.matchAll(MARK)) {
    const opens = mark === '"' ? straightOpens(paragraph, at, open.at(-1)?.mark) : OPENING.includes(mark);
    if (opens) open.push({ mark, start: at + 1 });
    else {
      const start = open.pop()?.start;
      if (start !== undefined && open.length === 0 && start < at) spans.push({ start, end: at });
    }
  }
  const unclosed = open[0]?.start;
  if (unclosed !== undefined && unclosed < paragraph.length)
    spans.push({ start: unclosed, end: paragraph.length });
  return spans;
}

function straightOpens(paragraph: string, at: number, inside: string | undefined): boolean {
  if (inside === undefined || inside === '"') return inside === undefined;
  return /[\s(“«„]/.test(paragraph[at - 1] ?? " ") && /\S/.test(paragraph[at + 1] ?? " ");
}
