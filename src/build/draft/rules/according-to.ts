import { finding, type Finding } from "../attribution.ts";
import { wholePhraseStartingAt } from "../language/phrase-start.ts";
import type { Scene } from "../text/report.ts";

/**
 * "According to" names the source of the whole sentence.
 *
 * Example: According to Ann Lee, "the pier stays open."
 * Measured: decides 2 of the 559 quotations, 2 rightly; without it 0.946 instead of 0.950.
 */
export function accordingTo(scene: Scene): Finding | undefined {
  const { sentence } = scene;
  const cue = sentence.findIndex(
    (token, place) => token.word === "according" && sentence[place + 1]?.word === "to",
  );
  const speaker = cue < 0 ? undefined : wholePhraseStartingAt(sentence, cue + 2);
  return speaker && { ...finding(scene, speaker, cue), cue: "according to" };
}
