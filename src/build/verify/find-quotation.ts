import { literalPattern } from "../../model/literal-pattern.ts";
import { countBelow } from "./count-below.ts";
import { fold } from "./fold.ts";
import type { QuotedSpan } from "./quoted-spans.ts";
import type { Passage, SourceText } from "./source-text.ts";

const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:['’\u2010\u2011-]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/**
 * All places where quoted words stand verbatim in a passage, inside its
 * quotation marks; positions in code units of the source.
 *
 * "Verbatim" after `fold` on both sides and with each run of spaces and line
 * ends, ours and the source's, read as one space. Where our words end in a
 * comma, full stop or semicolon that the source does not have there, they are
 * looked for without it: that mark belongs to the sentence around a quotation,
 * not to its words. Words start and end where words of the source do; "can't",
 * "non-negotiable" and "1.5" are one word each, so that no cut turns a meaning round.
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
    const inWord = insideWords(source.text.slice(span.start, span.end));
    return occurrences(source.folded.slice(span.start, span.end), words)
      .filter(({ start, end }) => !inWord.has(start) && !inWord.has(end))
      .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
  });
}

/** The quoted stretches of a passage. */
export function spansOf(passage: Passage, source: SourceText): readonly QuotedSpan[] {
  const end = passage.start + passage.text.length;
  const first = countBelow(source.inMarks, passage.start, ({ start }) => start);
  const after = countBelow(source.inMarks, end + 1, ({ start }) => start);
  return source.inMarks.slice(first, after).filter((span) => span.end <= end);
}

function occurrences(text: string, words: string): readonly QuotedSpan[] {
  const pattern = new RegExp(words.split(" ").map(literalPattern).join("\\s+"), "g");
  const found: QuotedSpan[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** The positions in a text that lie inside one of its words. */
function insideWords(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (let at = index + 1; at < index + word.length; at += 1) inside.add(at);
  }
  return inside;
}
