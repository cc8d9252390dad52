import { isClosed, isDeterminer, isName, isOpeningWord, type Phrase } from "./noun-phrases.ts";
import { isNounLike, reportingVerb } from "./reporting-verbs.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { DETERMINERS, isFunctionWord, isVerbLike, SUBJECT_PRONOUNS, TIME_WORDS } from "./word-classes.ts";

/**
 * The noun phrase that starts with a token, with what "of …", "for …" or "by …" adds to it: "a letter by the council",
 * "Ann Lee of the port authority".
 */
export function wholePhraseStartingAt(sentence: Sentence, first: number): Phrase | undefined {
  const phrase = phraseStartingAt(sentence, first);
  return phrase && withAddition(sentence, phrase);
}

function withAddition(sentence: Sentence, phrase: Phrase): Phrase {
  const tie = sentence[phrase.last + 1]?.word ?? "";
  const ties = tie === "of" || (/^(?:for|from|at|by|with|on)$/.test(tie) && !isName(sentence[phrase.last]));
  const added =
    ties && !SUBJECT_PRONOUNS_ALONE.test(sentence[phrase.first]?.word ?? "")
      ? phraseStartingAt(sentence, phrase.last + 2)
      : undefined;
  if (added === undefined || TIME_WORDS.has(sentence[added.first]?.word ?? "")) return phrase;
  const counts = /^(?:one|two|three|some|many|most|several|both|all|none|half|few)$/.test(
    sentence[phrase.last]?.word ?? "",
  );
  return { first: phrase.first, last: added.last, coreLast: counts ? added.last : phrase.coreLast };
}

const SUBJECT_PRONOUNS_ALONE = /^(?:he|she|they|it|i|we|you)$/;

/**
 * The noun phrase that starts with a token, up to its first verb, preposition or comma: "the union", "Ann Lee".
 */
export function phraseStartingAt(sentence: Sentence, first: number): Phrase | undefined {
  const token = sentence[first];
  if (token === undefined || token.kind !== "word") return undefined;
  if (SUBJECT_PRONOUNS.has(token.word) && !startsLonger(sentence, first))
    return { first, last: first, coreLast: first };
  let last = first - 1;
  while (continues(sentence, last + 1, first)) last += 1;
  if (last < first || (last === first && isClosed(token))) return undefined;
  return { first, last, coreLast: last };
}

const startsLonger = (sentence: Sentence, first: number): boolean =>
  DETERMINERS.has(sentence[first]?.word ?? "") && continues(sentence, first + 1, first);

function continues(sentence: Sentence, place: number, first: number): boolean {
  const token = sentence[place];
  const before = place > first ? sentence[place - 1] : undefined;
  if (token === undefined || token.kind === "quote") return false;
  if (token.kind === "point") return token.text === "&" || isBareApostrophe(token, before);
  if (token.word === "'s") return isPossessive(before, sentence[place + 1]);
  if (DETERMINERS.has(token.word))
    return before === undefined || /^(?:'s|all|both|half|the|his|her|their)$/.test(before.word);
  if (!isName(token)) return continuesInLowerCase(token, before);
  if (TIME_WORDS.has(token.word) && before !== undefined && before.word !== "'s") return false;
  return !isOpeningWord(token) || isName(before);
}

const isBareApostrophe = (token: Token, before: Token | undefined): boolean =>
  /^[’']$/.test(token.text) && before?.end === token.start;

/** "the town's mayor", but not "he's claiming" */
const isPossessive = (owner: Token | undefined, next: Token | undefined): boolean =>
  owner !== undefined && !isFunctionWord(owner.word) && next?.kind === "word" && !isVerbLike(next.word);

function continuesInLowerCase(token: Token, before: Token | undefined): boolean {
  if (isFunctionWord(token.word)) return false;
  const verb = reportingVerb(token.word);
  const mayBeVerb =
    isVerbLike(token.word) || (verb !== undefined && (!isNounLike(token.word) || isName(before)));
  return !mayBeVerb || isDeterminer(before);
}
