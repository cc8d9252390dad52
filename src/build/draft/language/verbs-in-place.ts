import { isName } from "./noun-phrases.ts";
import { isNounLike, reportingVerb, type ReportingVerb } from "./reporting-verbs.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  isAdverb,
  NUMBERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./word-classes.ts";

/** The reporting verb at a place: not a noun ("his claims"), not a passive ("was told"), not part of a name. */
export function verbAt(sentence: Sentence, place: number): ReportingVerb | undefined {
  const token = sentence[place];
  const kind = token && reportingVerb(token.word);
  if (kind === undefined || token === undefined || isPartOfName(token, place)) return undefined;
  const before = placeBeforeAdverbs(sentence, place - 1);
  const word = sentence[before]?.word ?? "";
  if ((isArticle(word) && !isCount(sentence, before)) || isPassive(kind, word, token.word)) return undefined;
  if (isNounLike(token.word) && isVerbAfterNot(sentence, before)) return undefined;
  if (kind.form === "base" && !followsVerb(word))
    return isPlural(sentence, before) && !isNounLike(token.word) ? kind : undefined;
  return isNounLike(token.word) && isNounHere(token.word, word, sentence[place + 1]) ? undefined : kind;
}

const isPartOfName = (token: Token, place: number): boolean =>
  isName(token) && place > 0 && !HEADLINE_VERB.test(token.text);

/** Headlines give their verbs capital letters, too. */
const HEADLINE_VERB = /^(?:Says|Said|Tells|Told|Asks|Asked|Warns|Vows|Urges|Claims)$/;

/** "did not return calls": another verb, whose object this is. */
const isVerbAfterNot = (sentence: Sentence, place: number): boolean =>
  /^(?:not|\p{L}+n't)$/u.test(sentence[place - 1]?.word ?? "");

/** A determiner that cannot be a subject by itself. */
const isArticle = (word: string): boolean =>
  DETERMINERS.has(word) && !/^(?:one|another|some|many|others|several|both|all|few)$/.test(word);

/** "the mother of three replied": the number is no article. */
const isCount = (sentence: Sentence, place: number): boolean =>
  sentence[place - 1]?.word === "of" && NUMBERS.has(sentence[place]?.word ?? "");

const isPassive = (kind: ReportingVerb, before: string, word: string): boolean =>
  kind.form === "finite" && BE_FORMS.has(before) && /(?:ed|told|said|known|seen)$/.test(word);

/** "a series of tweets accusing …", "in reports on …": nothing after it that a verb of speech would take. */
function isNounHere(word: string, before: string, next: Token | undefined): boolean {
  if (PREPOSITIONS.has(before) && (before !== "to" || word.endsWith("s"))) return true;
  if (next === undefined || next.kind === "quote") return false;
  if (/^(?:on|in|of)$/.test(next.word)) return !PERSONAL_PRONOUNS.has(before);
  return (
    !isName(next) &&
    !DETERMINERS.has(next.word) &&
    !PERSONAL_PRONOUNS.has(next.word) &&
    !AFTER_VERB.test(next.word)
  );
}
const AFTER_VERB = /^(?:[,:]|that|how|why|what|whether|him|them|me|us|you)$/;

const followsVerb = (word: string): boolean =>
  word === "to" ||
  (AUXILIARIES.has(word) && word !== "'s") ||
  /^(?:they|we|i|you|and|who|others|some|many)$/.test(word);

const isPlural = (sentence: Sentence, place: number): boolean =>
  sentence[place]?.word.endsWith("s") === true ||
  (isName(sentence[place]) &&
    sentence.slice(Math.max(0, place - 4), place).some((token) => token.word === "and"));

function placeBeforeAdverbs(sentence: Sentence, place: number): number {
  let at = place;
  while (at > 0 && isAdverb(sentence[at]?.word ?? "")) at -= 1;
  return at;
}
