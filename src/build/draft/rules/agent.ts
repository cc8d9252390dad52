import { finding, type Finding } from "../attribution.ts";
import { phraseStartingAt } from "../language/phrase-start.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import type { Scene } from "../text/report.ts";
import { BE_FORMS } from "../language/word-classes.ts";

/**
 * In the passive, "by" names the speaker.
 *
 * Example: The plan was called "a gift to the town" by Ann Lee.
 * Measured: decides 0 of the 559 quotations, 0 rightly; without it 0.950 instead of 0.950.
 */
export function agent(scene: Scene): Finding | undefined {
  const { sentence } = scene;
  const cue = sentence.findIndex((token, at) => isPassive(token.word, sentence[at - 1]?.word ?? ""));
  const by =
    cue < 0 ? -1 : sentence.findIndex((token, at) => at > cue && at < cue + 12 && token.word === "by");
  const speaker = by < 0 ? undefined : phraseStartingAt(sentence, by + 1);
  return speaker && finding(scene, speaker, cue);
}

const isPassive = (word: string, before: string): boolean => {
  const verb = reportingVerb(word);
  return verb?.form === "finite" && !word.endsWith("s") && (BE_FORMS.has(before) || before === ",");
};
