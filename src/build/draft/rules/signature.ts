import { finding, type Finding } from "../attribution.ts";
import { isName } from "../language/noun-phrases.ts";
import { wholePhraseStartingAt } from "../language/phrase-start.ts";
import type { Scene } from "../text/report.ts";

/**
 * A dash and a name sign the quotation.
 *
 * Example: "The pier stays open." — Ann Lee, director of the port
 * Measured: decides 18 of the 559 quotations, 18 rightly; without it 0.916 instead of 0.950.
 */
export function signature(scene: Scene): Finding | undefined {
  const { sentence, at } = scene;
  if (!/^(?:—|–|-|--|―)$/.test(sentence[at + 1]?.text ?? "") || !isName(sentence[at + 2])) return undefined;
  const speaker = wholePhraseStartingAt(sentence, at + 2);
  const next = speaker && sentence[speaker.last + 1];
  return speaker && (next === undefined || next.kind === "point" || next.kind === "quote")
    ? finding(scene, speaker, at + 1)
    : undefined;
}
