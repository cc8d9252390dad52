import { paragraphsOf } from "./lines.ts";
import { scanQuotations, type Quotation } from "./scan-quotations.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

/** Where a quotation stands: its sentence, its place in that, and its paragraph, from 0. */
export interface Scene {
  readonly text: string;
  readonly quotation: Quotation;
  readonly sentence: Sentence;
  readonly at: number;
  readonly paragraph: number;
  /** The number of the sentence in the whole text. */
  readonly order: number;
}

/** A sentence of a text with its paragraph and its number. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly order: number;
}

/** A text, read: its sentences, and the scene of every quotation that is not inside another. */
export interface Report {
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
  readonly scenes: readonly Scene[];
  readonly nested: readonly Quotation[];
}

/** Reads a text into sentences and quotations. Any text can be read; what is no prose yields nothing. */
export function readReport(text: string): Report {
  const quotations = scanQuotations(text);
  const outer = quotations.filter((one) => one.depth === 0);
  const sentences = placeSentences(text, outer);
  const byStart = new Map(outer.map((one) => [one.start, one]));
  const scenes = sentences.flatMap((placed) => scenesOf(text, placed, byStart));
  return { text, sentences, scenes, nested: quotations.filter((one) => one.depth > 0) };
}

function placeSentences(text: string, quotations: readonly Quotation[]): readonly PlacedSentence[] {
  let next = 0;
  const placed = paragraphsOf(text).flatMap((within, paragraph) => {
    const first = next;
    while ((quotations[next]?.start ?? Infinity) <= within.end) next += 1;
    const inside = quotations
      .slice(first, next)
      .filter((one) => one.start >= within.start && one.end <= within.end);
    return sentencesOf(text, within, inside).map((sentence) => ({ sentence, paragraph }));
  });
  return placed.map((one, order) => ({ ...one, order }));
}

function scenesOf(
  text: string,
  placed: PlacedSentence,
  quotations: ReadonlyMap<number, Quotation>,
): readonly Scene[] {
  return placed.sentence.flatMap((token, at) => {
    const quotation = token.kind === "quote" ? quotations.get(token.start) : undefined;
    return quotation ? [{ text, quotation, at, ...placed }] : [];
  });
}
