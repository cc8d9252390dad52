import { isClosed, isDeterminer, isName, isOpeningWord, type Phrase } from "./noun-phrases.ts";
import { isNounLike, reportingVerb } from "./reporting-verbs.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  isVerbLike,
  NUMBERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  TYING_PREPOSITIONS,
} from "./word-classes.ts";

/**
 * The noun phrase that ends with a token: "the agency's chief", "Ann Lee", "she", "a spokesman for the agency".
 *
 * Nothing if the token cannot end one, or if it only says when ("on Monday").
 */
export function phraseEndingAt(sentence: Sentence, last: number, floor = 0): Phrase | undefined {
  const token = sentence[last];
  if (token === undefined || last < floor || !mayEndPhrase(token, sentence[last - 1])) return undefined;
  let first = last;
  while (!ALONE.test(token.word) && first > floor && joins(sentence, first - 1)) first -= 1;
  if (SUBJECT_PRONOUNS.has(token.word) && token.word !== "others" && first === last)
    return { first, last, coreLast: last };
  return withOwner(sentence, { first, last, coreLast: last }, floor);
}

const ALONE = /^(?:he|she|they|it|i|we|you|who|everyone|everybody|somebody|someone|nobody|anybody|anyone)$/;

/** After these stands a verb: "did not return". */
const NEGATION = /^(?:not|\p{L}+n't|will|would|can|could|may|might|must|should)$/u;

function mayEndPhrase(token: Token, before: Token | undefined): boolean {
  if (token.kind !== "word" || TIME_WORDS.has(token.word)) return false;
  if (SUBJECT_PRONOUNS.has(token.word)) return true;
  if (isName(token)) return !isOpeningWord(token);
  if (!isName(token) && NEGATION.test(before?.word ?? "")) return false;
  if (NUMBERS.has(token.word) && before?.word === "of") return true; // "a mother of three"
  if (reportingVerb(token.word) && PERSONAL_PRONOUNS.has(before?.word ?? "")) return false;
  return !isClosed(token) && (!isVerbLike(token.word) || isDeterminer(before));
}

/**
 * "a spokesman for the agency": the phrase before "for" is the head. Not so for "In Ohio" or "said on Monday".
 * "Ann Lee and Bo Ek": the first is the head, if both together can be the subject.
 */
function withOwner(sentence: Sentence, phrase: Phrase, floor: number): Phrase {
  const tie = sentence[phrase.first - 1];
  if (tie?.word === "and") return withPartner(sentence, phrase, floor);
  if (
    tie === undefined ||
    phrase.first - 2 < floor ||
    !(TYING_PREPOSITIONS.has(tie.word) || isSuchAs(sentence, phrase.first - 1))
  )
    return phrase;
  const owner = phraseEndingAt(
    sentence,
    phrase.first - (isSuchAs(sentence, phrase.first - 1) ? 3 : 2),
    floor,
  );
  if (owner === undefined || isUnderPreposition(sentence, owner, floor)) return phrase;
  return { first: owner.first, last: phrase.last, coreLast: owner.coreLast };
}

const isSuchAs = (sentence: Sentence, place: number): boolean =>
  sentence[place]?.word === "as" && sentence[place - 1]?.word === "such";

const isUnderPreposition = (sentence: Sentence, phrase: Phrase, floor: number): boolean =>
  phrase.first > floor && PREPOSITIONS.has(sentence[phrase.first - 1]?.word ?? "");

function withPartner(sentence: Sentence, phrase: Phrase, floor: number): Phrase {
  const partner = phraseEndingAt(sentence, phrase.first - 2, floor);
  if (partner === undefined || !isName(sentence[partner.coreLast])) return phrase;
  const before = sentence[partner.first - 1];
  const opens =
    partner.first === floor ||
    (before !== undefined &&
      (/^[,;:]$/.test(before.text) || before.kind === "quote" || CLAUSE_OPENERS.has(before.word)));
  return opens ? { first: partner.first, last: phrase.last, coreLast: partner.coreLast } : phrase;
}

/** Whether the token at a place belongs to the same noun phrase as the one after it. */
function joins(sentence: Sentence, place: number): boolean {
  const [token, next] = [sentence[place], sentence[place + 1]];
  if (token === undefined || next === undefined || startsPhrase(next)) return false;
  if (token.text === "&") return isName(next);
  if (token.kind === "point") return joinsPoint(sentence, place);
  if (token.kind !== "word" || TIME_WORDS.has(token.word)) return false;
  if (token.word === "'s" || token.text === "'") return isPossessor(sentence[place - 1]);
  if (next.word === "'s") return !isClosed(token);
  if (DETERMINERS.has(token.word)) return token.word !== "that" || !isName(next);
  if (isName(token)) return !isOpeningWord(token);
  return joinsInLowerCase(token, sentence[place - 1]);
}

/** "the players' union": an apostrophe alone. */
function joinsPoint(sentence: Sentence, place: number): boolean {
  const [owner, mark] = [sentence[place - 1], sentence[place]];
  return (
    owner !== undefined && /^[’']$/.test(mark?.text ?? "") && owner.end === mark?.start && !isClosed(owner)
  );
}

const startsPhrase = (token: Token): boolean =>
  (DETERMINERS.has(token.word) &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|few|other|more|half|several|many|most)$/.test(
      token.word,
    )) ||
  (SUBJECT_PRONOUNS.has(token.word) && !DETERMINERS.has(token.word));

const isPossessor = (token: Token | undefined): boolean =>
  token?.kind === "word" && !isFunctionWord(token.word);

function joinsInLowerCase(token: Token, before: Token | undefined): boolean {
  if (isFunctionWord(token.word)) return isAdverb(token.word) && isDeterminer(before);
  const verb = reportingVerb(token.word);
  if (isVerbLike(token.word) || (verb !== undefined && !isNounLike(token.word)))
    return isDeterminer(before) && !PRONOUNS_BEFORE.has(before?.word ?? "");
  return true;
}

const PRONOUNS_BEFORE = new Set(["that", "one", "several", "many", "most", "both", "all", "few", "her"]);
