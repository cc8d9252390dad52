import type { Attribution } from "./attribution.ts";
import type { Scene } from "./text/report.ts";
import type { Sentence } from "./text/sentences.ts";
import { isName } from "./language/noun-phrases.ts";

/**
 * What a sentence with quoted fragments says beside its cue, with straight marks around the fragments.
 *
 * `Ann Lee said the pier was “in good shape”` becomes `the pier was "in good shape"`.
 */
export function mixedContent(scene: Scene, attribution: Attribution | undefined): string {
  const { text, sentence, at } = scene;
  const [first, last] = attribution ? besideCue(sentence, at, attribution) : [0, sentence.length - 1];
  const words = sentence
    .slice(first, last + 1)
    .filter((token) => !DOUBLE_MARK.test(token.text))
    .map((token) => ({ ...token, gap: gapBefore(text, sentence, token.start, first) }));
  const content = words
    .map(
      (token) =>
        `${token.gap}${token.kind === "quote" ? `"${withoutMarks(text.slice(token.start, token.end))}"` : token.text}`,
    )
    .join("");
  return content
    .trim()
    .replace(/^(?:[,:—–]|that\b|and\b|but\b)\s*/, "")
    .replace(/[\s,.;:]+$/, "");
}

const DOUBLE_MARK = /^["“”„«»]$/;

/** Double marks inside double ones would end them. */
export const withoutMarks = (words: string): string => words.replace(/[“„«]/g, "‘").replace(/["”»]/g, "’");

/** A blank where the text has one before the token. */
function gapBefore(text: string, sentence: Sentence, start: number, first: number): string {
  if (start === sentence[first]?.start) return "";
  return /\s["“”'‘’«„`]{0,2}$/.test(text.slice(Math.max(0, start - 3), start)) ? " " : "";
}

/** The first and last token of the sentence that are not its cue: what follows it, or else what precedes it. */
function besideCue(sentence: Sentence, at: number, { speaker, cue }: Attribution): readonly [number, number] {
  const last = sentence.length - 1;
  const mention = sentence.findIndex((token) => token.end > speaker.start && token.start >= speaker.start);
  if (mention < 0 || speaker.start < (sentence[0]?.start ?? 0)) return [0, last];
  if (mention > at) return [0, Math.max(at, lastBefore(sentence, mention))];
  const verb = sentence.findIndex((token, place) => place >= mention && place < at && token.text === cue);
  const that = sentence.findIndex((token, place) => place > verb && place < at && token.word === "that");
  return [
    Math.min(at, (that > 0 && that < verb + 8 && verb > 0 ? that : verb > 0 ? verb : mention - 1) + 1),
    last,
  ];
}

/** An inverted cue has its verb before the name. */
const lastBefore = (sentence: Sentence, mention: number): number =>
  sentence[mention - 1]?.kind === "word" && !isName(sentence[mention - 1]) ? mention - 2 : mention - 1;
