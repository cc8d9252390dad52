import { isDeterminer, isName, type Phrase } from "./noun-phrases.ts";
import { phraseEndingAt } from "./phrase-end.ts";
import { wholePhraseStartingAt } from "./phrase-start.ts";
import { reportingVerb } from "./reporting-verbs.ts";
import type { Sentence } from "../text/sentences.ts";
import { CLAUSE_OPENERS, isVerbLike, PERSONAL_PRONOUNS, PREPOSITIONS, TIME_WORDS } from "./word-classes.ts";

/** The subject of the clause before a place: the first noun phrase after what introduces the sentence. */
export function mainSubject(sentence: Sentence, before: number): Phrase | undefined {
  const start = clauseStart(sentence, before);
  for (let place = start; place < before; place += 1) {
    const phrase = wholePhraseStartingAt(sentence, place);
    if (phrase && phrase.last < before) return phrase;
    if (phrase) return undefined;
  }
  return undefined;
}

/** Where the main clause starts: after "In Ohio," or "While he agreed," at the head of the sentence. */
function clauseStart(sentence: Sentence, before: number): number {
  const start = Math.max(
    afterDateline(sentence),
    sentence.slice(0, Math.max(0, before - 1)).findLastIndex((token) => /^[;:]$/.test(token.text)) + 1,
  );
  const opening = sentence[start];
  if (
    opening === undefined ||
    !(
      isTime(sentence, start) ||
      PREPOSITIONS.has(opening.word) ||
      CLAUSE_OPENERS.has(opening.word) ||
      /(?:ing|ed)$|^(?:told|given|taken|seen|known|shown|driven|left)$/.test(opening.word)
    )
  )
    return start;
  if (/^(?:and|but|or|so|yet)$/.test(opening.word)) return start + 1;
  const commas = sentence.flatMap((token, at) =>
    token.text === "," && at > start && at < before - 1 ? [at] : [],
  );
  const comma = commas.find((at) => !goesOnIntroducing(sentence, at + 1)) ?? commas[0];
  return comma === undefined ? start : comma + 1;
}

/** "Last week, …", "Two years ago, …": only words of time, and what counts them, up to the comma. */
function isTime(sentence: Sentence, start: number): boolean {
  const comma = sentence.findIndex((token, at) => at > start && token.text === ",");
  const words = sentence.slice(start, comma);
  return (
    comma > 0 &&
    words.length <= 4 &&
    words.some(
      ({ word }) => TIME_WORDS.has(word) || /^(?:years|months|weeks|days|hours|minutes)$/.test(word),
    ) &&
    words.slice(1).every((token) => !isName(token) || TIME_WORDS.has(token.word)) &&
    !words.some(({ word }) => isVerbLike(word))
  );
}

/**
 * "Once, when the pier closed, …", "After a short, angry meeting, …": a second clause, or a noun that has neither
 * article nor name and ends at a comma, still belongs to the introduction.
 */
function goesOnIntroducing(sentence: Sentence, first: number): boolean {
  const token = sentence[first];
  if (token === undefined) return false;
  if (CLAUSE_OPENERS.has(token.word) && !/^(?:and|but|or|so|yet|that|which|who)$/.test(token.word))
    return true;
  const phrase = wholePhraseStartingAt(sentence, first);
  if (phrase === undefined || sentence[phrase.last + 1]?.text !== ",") return false;
  return (
    !isDeterminer(token) &&
    !sentence.slice(phrase.first, phrase.last + 1).some(isName) &&
    !PERSONAL_PRONOUNS.has(token.word)
  );
}

/** "OSLO (AP) — Ann Lee said …", "A HARD WINTER — Ann Lee said …" */
export function afterDateline(sentence: Sentence): number {
  const dash = sentence.slice(0, 12).findIndex((token) => /^(?:—|–|--)$/.test(token.text));
  if (dash < 1 || !/^\p{Lu}[\p{Lu}.,'’-]+$/u.test(sentence[0]?.text ?? "")) return 0;
  return sentence.slice(0, dash).every((token) => !/\p{Ll}{3}/u.test(token.text) || isName(token))
    ? dash + 1
    : 0;
}

/** "He appeared there for saying …": the nearest pronoun or name with a verb of its own. */
export function nearestSubject(sentence: Sentence, before: number): Phrase | undefined {
  for (let place = before - 2; place >= 0; place -= 1) {
    const token = sentence[place];
    const next = sentence[place + 1]?.word ?? "";
    if (token?.kind === "quote") return undefined;
    if (
      token &&
      (PERSONAL_PRONOUNS.has(token.word) || isName(token)) &&
      (isVerbLike(next) || reportingVerb(next))
    )
      return phraseEndingAt(sentence, place);
  }
  return undefined;
}
