import type { Phrase } from "./noun-phrases.ts";
import { phraseEndingAt } from "./phrase-end.ts";
import type { Sentence } from "../text/sentences.ts";
import { isVerbLike, PERSONAL_PRONOUNS, PREPOSITIONS } from "./word-classes.ts";

/**
 * The phrase before one or several insertions between commas, brackets or dashes:
 * "Ann Lee, a lawyer in Ohio, who helps miners, said".
 */
export function beforeInsertion(sentence: Sentence, comma: number): Phrase | undefined {
  let found: Phrase | undefined;
  for (let place = comma - 1; place > 0; place -= 1) {
    const token = sentence[place];
    if (token === undefined || token.kind === "quote" || /^[;:]$/.test(token.text)) break;
    if (!/^[,(—–-]$|^--$/.test(token.text)) continue;
    const phrase = phraseEndingAt(sentence, place - 1);
    if (phrase && isInsertion(sentence, place + 1) && !isIntroduction(sentence, phrase)) found = phrase;
  }
  return found;
}

/** What stands between commas explains the phrase before it, unless it begins a clause of its own. */
const isInsertion = (sentence: Sentence, first: number): boolean =>
  !/^(?:and|but|or|so|if|because)$/.test(sentence[first]?.word ?? "") &&
  !PERSONAL_PRONOUNS.has(sentence[first]?.word ?? "");

/** "In Ohio, …", "Asked about the report, …": the first comma closes an introduction, nobody's name. */
function isIntroduction(sentence: Sentence, phrase: Phrase): boolean {
  const before = sentence[phrase.first - 1];
  return before !== undefined && (PREPOSITIONS.has(before.word) || isVerbLike(before.word));
}
