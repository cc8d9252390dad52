import { finding, type Finding } from "../attribution.ts";
import type { Scene } from "../text/report.ts";
import { mainSubject } from "../language/main-subject.ts";
import { BE_FORMS } from "../language/word-classes.ts";

/**
 * Without any reporting verb, the subject of the sentence is the likeliest speaker, unless it is only told what it is.
 *
 * Example: Ann Lee went after the plan as a "gift to the town".
 * Measured: decides 3 of the 559 quotations, 2 rightly; without it 0.936 instead of 0.939.
 */
export function sentenceSubject(scene: Scene): Finding | undefined {
  const { sentence, at } = scene;
  const subject = mainSubject(sentence, at);
  const tellsWhatItIs =
    BE_FORMS.has(sentence[(subject?.last ?? at) + 1]?.word ?? "") && sentence[at - 1]?.text !== ":";
  if (subject === undefined || tellsWhatItIs) return undefined;
  return finding(scene, subject, -1, ["no reporting verb in the sentence"]);
}
