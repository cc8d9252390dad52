import type { Scene } from "../text/report.ts";
import type { Sentence } from "../text/sentences.ts";

/** The place of the nearest quotation to the left, or -1. */
export const lastQuoteBefore = (sentence: Sentence, at: number): number =>
  sentence.slice(0, at).findLastIndex((token) => token.kind === "quote");

/** The place of the nearest quotation to the right, or the end of the sentence. */
export function nextQuoteAfter(sentence: Sentence, at: number): number {
  const next = sentence.findIndex((token, place) => place > at && token.kind === "quote");
  return next < 0 ? sentence.length : next;
}

/** Whether the quotation ends with a mark that lets a cue follow: a comma, a question mark, an exclamation mark. */
export const endsOpen = ({ text, quotation, sentence, at }: Scene): boolean =>
  /[,?!…—–-]["”’'\s]*$/.test(text.slice(Math.max(quotation.start, quotation.end - 8), quotation.end)) ||
  sentence[at + 1]?.text === ",";
