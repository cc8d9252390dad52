import { finding, type Finding } from "../attribution.ts";
import { type Phrase } from "../language/noun-phrases.ts";
import { wholePhraseStartingAt } from "../language/phrase-start.ts";
import type { Scene } from "../text/report.ts";
import { verbAt } from "../language/verbs-in-place.ts";
import { AUXILIARIES, isAdverb } from "../language/word-classes.ts";
import { endsOpen, nextQuoteAfter } from "./neighbours.ts";

/**
 * The speaker follows the quotation, then, perhaps after an explanation, the verb.
 *
 * Example: "The pier stays open," Ann Lee, the port's director, told reporters.
 * Measured: decides 185 of the 559 quotations, 183 rightly; without it 0.941 instead of 0.950.
 */
export function cueJustAfter(scene: Scene): Finding | undefined {
  const { sentence, at } = scene;
  const first = sentence[at + 1]?.kind === "point" ? at + 2 : at + 1;
  const speaker = /^(?:that|which|who|what)$/.test(sentence[first]?.word ?? "")
    ? undefined
    : wholePhraseStartingAt(sentence, first);
  const verb = speaker && verbAfter(scene, speaker);
  return speaker && verb !== undefined ? finding(scene, speaker, verb) : undefined;
}

/** The first verb of speech after the speaker: at once, or after what explains who that is. */
function verbAfter(scene: Scene, speaker: Phrase): number | undefined {
  const { sentence, at } = scene;
  const end = Math.min(nextQuoteAfter(sentence, at), speaker.last + 60);
  let place = speaker.last + 1;
  while (
    place < end &&
    (isAdverb(sentence[place]?.word ?? "") || AUXILIARIES.has(sentence[place]?.word ?? ""))
  )
    place += 1;
  if (isSpeech(sentence, place)) return place;
  if (at === 0 && endsOpen(scene) && isAnyVerb(sentence, place)) return place;
  if (!/^[,(—–]$|^(?:of|from|for|who|in|at|with|to|on|and)$/.test(sentence[place]?.word ?? ""))
    return undefined;
  for (place += 1; place < end; place += 1) {
    if (isSpeech(sentence, place) && sentence[place - 1]?.word !== "who") return place;
  }
  return undefined;
}

const isSpeech = (sentence: Scene["sentence"], place: number): boolean => {
  const verb = verbAt(sentence, place);
  return verb?.strength === "speech" && verb.form !== "gerund";
};

/** "The pier stays open," she thundered: whatever the verb, it reports. */
const isAnyVerb = (sentence: Scene["sentence"], place: number): boolean => {
  const word = sentence[place]?.word ?? "";
  return (
    verbAt(sentence, place) !== undefined ||
    (/[a-z]{2}ed$/.test(word) && /^(?:[.,;]|in|on|at|to|of|during)?$/.test(sentence[place + 1]?.word ?? ""))
  );
};
