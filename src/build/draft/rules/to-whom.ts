import { finding, type Finding } from "../attribution.ts";
import { isName, type Phrase } from "../language/noun-phrases.ts";
import { phraseEndingAt } from "../language/phrase-end.ts";
import { phraseStartingAt } from "../language/phrase-start.ts";
import { TIME_WORDS } from "../language/word-classes.ts";
import type { Scene } from "../text/report.ts";

/**
 * The person to whom it seems so, right before the quotation or at the head of the sentence.
 *
 * Example: The town has waited because to Ann Lee, "a pier is not a toy."
 * Example: For Ann Lee, the plan amounts to "a gift to the town."
 * Measured: decides 2 of the 559 quotations, 2 rightly; without it 0.948 instead of 0.950.
 */
export function toWhom(scene: Scene): Finding | undefined {
  const { sentence, at } = scene;
  const opening = /^(?:to|for)$/.test(sentence[0]?.word ?? "") ? phraseStartingAt(sentence, 1) : undefined;
  if (opening && isPerson(sentence, opening) && opening.last < at - 1) return finding(scene, opening, 0);
  if (sentence[at - 1]?.text !== ",") return undefined;
  const tie = sentence.slice(0, at - 1).findLastIndex((token) => /^(?:to|for)$/.test(token.word));
  if (tie < 0 || tie < at - 8) return undefined;
  const speaker = isName(sentence[at - 2]) ? phraseEndingAt(sentence, at - 2) : objectPronoun(scene, tie);
  return speaker && speaker.first === tie + 1 ? finding(scene, speaker, tie) : undefined;
}

/** A name that ends at a comma: not "For years, …". */
const isPerson = (sentence: Scene["sentence"], { first, last }: Phrase): boolean =>
  sentence[last + 1]?.text === "," &&
  isName(sentence[last]) &&
  !TIME_WORDS.has(sentence[first]?.word ?? "") &&
  !/^\d/.test(sentence[first]?.text ?? "");

function objectPronoun({ sentence, at }: Scene, tie: number) {
  const alone = tie === at - 3 && /^(?:him|her|them|me|us)$/.test(sentence[at - 2]?.word ?? "");
  return alone ? { first: at - 2, last: at - 2, coreLast: at - 2 } : undefined;
}
