import { fold } from "./fold.ts";
import type { QuotedSpan } from "./quoted-spans.ts";
import type { Passage, SourceText } from "./source-text.ts";

/**
 * All places where quoted words stand verbatim in a passage, inside its
 * quotation marks; positions in code units of the source.
 *
 * "Verbatim" after `fold` on both sides and with each run of spaces and line
 * ends of ours read as one space. Where our words end in a comma, full stop or
 * semicolon that the source does not have there, they are looked for without
 * it: that mark belongs to the sentence around a quotation, not to its words.
 */
export function findQuotation(
  quotation: string,
  passage: Passage,
  source: SourceText,
): readonly QuotedSpan[] {
  const words = fold(quotation).replaceAll(/\s+/g, " ").trim();
  const found = placesOf(words, passage, source);
  return found.length > 0 ? found : placesOf(words.replace(/[.,;]$/, ""), passage, source);
}

function placesOf(words: string, passage: Passage, source: SourceText): readonly QuotedSpan[] {
  if (words === "") return [];
  return spansOf(passage, source).flatMap((span) => {
    const inside = source.folded.slice(span.start, span.end);
    return occurrences(inside, words).map((at) => ({
      start: span.start + at,
      end: span.start + at + words.length,
    }));
  });
}

/** The quoted stretches of a passage. */
export function spansOf(passage: Passage, source: SourceText): readonly QuotedSpan[] {
  const end = passage.start + passage.text.length;
  return source.quoted.filter((span) => span.start >= passage.start && span.end <= end);
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found.filter((at) => standsAlone(text, at, at + words.length));
}

/** Words cut out of the middle of a word are not what was said. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, start - 1), start + 1)) &&
  !/[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1));
