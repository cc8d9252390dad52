/** A stretch between quotation marks: code units of the text, the marks outside. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

const PARAGRAPH = /[^\r\n]+/g;
const MARK = /["“”„«»]/g;
const CURLY = { "“": 1, "”": -1, "«": 1, "»": -1, "„": 1 } as const;

/**
 * Finds every stretch of a text that stands in double quotation marks.
 *
 * The rule: curly marks (“ ”, „ ”, « ») open and close by their shape; straight
 * ones (") alternate within a paragraph. A mark inside an open quotation starts
 * a nested one, which belongs to the outer. A quotation that is still open at
 * the end of its paragraph ends there: when it goes on in the next paragraph,
 * that paragraph starts with a mark of its own. Single marks are not spans:
 * inside double ones they are nested, outside they are mostly apostrophes.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  return [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) =>
    spansOfParagraph(paragraph).map(({ start, end }) => ({ start: start + index, end: end + index })),
  );
}

function spansOfParagraph(paragraph: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const open: number[] = [];
  for (const { 0: mark, index: at } of paragraph.matchAll(MARK)) {
    const step = stepOf(mark, open.length > 0);
    if (step === 1) open.push(at + 1);
    if (step === -1) {
      const start = open.pop();
      if (start !== undefined && open.length === 0 && start < at) spans.push({ start, end: at });
    }
  }
  const unclosed = open[0];
  if (unclosed !== undefined && unclosed < paragraph.length)
    spans.push({ start: unclosed, end: paragraph.length });
  return spans;
}

function stepOf(mark: string, isOpen: boolean): -1 | 0 | 1 {
  if (mark === '"') return isOpen ? -1 : 1;
  return mark in CURLY ? CURLY[mark as keyof typeof CURLY] : 0;
}
