import type { Attribution } from "./attribution.ts";
import type { Scene } from "./text/report.ts";

const CUED = new Set(["transcriptLabel", "colonLabel", "invertedCue", "cueJustAfter", "signature"]);
const UNCUED = new Set([
  "sentenceSubject",
  "lastSpeaker",
  "topicBefore",
  "paragraphBefore",
  "sentenceBefore",
  "sameParagraph",
  "nextInParagraph",
]);
const MINOR_WORD = /^(?:a|an|the|of|in|on|at|to|for|with|by|from|and|or|but|as|is|vs\.?|s)$/;

/**
 * Why a quotation is likely nobody's statement: a name or a title, or a scare quote; undefined if it is likely one.
 */
export function reasonUnattributed(scene: Scene, attribution: Attribution | undefined): string | undefined {
  const words = scene.text
    .slice(scene.quotation.start, scene.quotation.end)
    .split(/[^\p{L}\p{N}'’.&-]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return "no words in the quotation marks";
  if (isTitle(words) && !CUED.has(attribution?.rule ?? "")) return "a name or a title";
  if (words.length > 3) return undefined;
  if (attribution === undefined) return "a word or two set apart, nobody is named as saying them";
  return UNCUED.has(attribution.rule) && scene.sentence.length > 3
    ? "a word or two set apart, without a reporting verb"
    : undefined;
}

/** Every word that carries weight has a capital letter, and there are at most nine. */
function isTitle(words: readonly string[]): boolean {
  const weighty = words.filter((word) => !MINOR_WORD.test(word));
  return (
    words.length <= 9 &&
    weighty.length > 0 &&
    words.length > 1 === weighty.length > 1 &&
    weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    (words.length > 1 || !/[,.!?]$/.test(words[0] ?? ""))
  );
}
