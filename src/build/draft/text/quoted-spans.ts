import { codePointCounter } from "./code-points.ts";
import { scanQuotations, type Quotation } from "./scan-quotations.ts";

export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly nested: boolean;
}

/**
 * Every span that a text puts in quotation marks, in code points, the marks outside, sorted by start.
 *
 * The rule, in full:
 * 1. Marks are straight or curly double marks, two single ones written for a double (''), single marks, guillemets
 *    and corner brackets. Marks in code, in tags and in the addresses of Markdown links are none.
 * 2. A mark opens or closes as the characters beside it say; its shape decides only where they leave it open.
 *    An apostrophe is never a mark: a single mark opens a quotation only if its line closes it again, or if it is a
 *    curly one after a colon, a comma or a dash, and the next paragraph begins with another.
 * 3. A quotation inside another is `nested`; its own inside, too.
 * 4. A quotation ends at its closing mark, or else with its paragraph: one that goes on over several paragraphs
 *    is one span a paragraph, whether each reopens it or only the last closes it. In a text with hard line breaks
 *    it may run over the break.
 * 5. A span has at least one character that is not a blank, and no blank at its ends where a mark is missing.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  const points = codePointCounter(text);
  return scanQuotations(text).map((one) => inCodePoints(one, points));
}

const inCodePoints = ({ start, end, depth }: Quotation, points: (index: number) => number): QuotedSpan => ({
  start: points(start),
  end: points(end),
  nested: depth > 0,
});
