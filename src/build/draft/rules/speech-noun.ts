import { finding, type Finding } from "../attribution.ts";
import { type Phrase } from "../language/noun-phrases.ts";
import { phraseEndingAt } from "../language/phrase-end.ts";
import { phraseStartingAt } from "../language/phrase-start.ts";
import { BE_FORMS } from "../language/word-classes.ts";
import type { Scene } from "../text/report.ts";
import { isSpeechNoun } from "../language/speech-nouns.ts";
import type { Sentence } from "../text/sentences.ts";

/**
 * A noun of speech with its owner, before the quotation, or after it as what it was.
 *
 * Example: The town remembers Ann Lee's remark that the pier was "a friend".
 * Example: A letter from Ann Lee spoke of "a friend of the town".
 * Example: "A friend of the town" was the verdict of Ann Lee.
 * Measured: decides 1 of the 559 quotations, 0 rightly; without it 0.952 instead of 0.950.
 */
export function speechNoun(scene: Scene): Finding | undefined {
  const { sentence, at } = scene;
  const end = BE_FORMS.has(sentence[at + 1]?.word ?? "") ? sentence.length : at;
  const noun = sentence
    .slice(0, end)
    .findLastIndex((token, place) => isSpeechNoun(token.word) && ownerOf(sentence, place) !== undefined);
  const owner = noun < 0 ? undefined : ownerOf(sentence, noun);
  return owner && finding(scene, owner, noun);
}

function ownerOf(sentence: Sentence, noun: number): Phrase | undefined {
  const next = sentence[noun + 1]?.word ?? "";
  if (/^(?:from|by|of)$/.test(next)) return phraseStartingAt(sentence, noun + 2);
  const owning = sentence.findLastIndex(
    (token, place) => place < noun && place >= noun - 3 && token.word === "'s",
  );
  if (owning > 0) return phraseEndingAt(sentence, owning - 1);
  const pronoun = sentence.findLastIndex(
    (token, place) => place < noun && place >= noun - 3 && /^(?:his|her|its|their)$/.test(token.word),
  );
  return pronoun < 0 ? undefined : { first: pronoun, last: pronoun, coreLast: pronoun };
}
