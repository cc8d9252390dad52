import { beforeInsertion } from "./insertions.ts";
import { mainSubject, nearestSubject } from "./main-subject.ts";
import { isName, type Phrase } from "./noun-phrases.ts";
import { phraseEndingAt } from "./phrase-end.ts";
import { wholePhraseStartingAt } from "./phrase-start.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";
import type { Sentence } from "../text/sentences.ts";
import { isSpeechNoun } from "./speech-nouns.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  isAdverb,
  isVerbLike,
  LEADING_VERBS,
  PREPOSITIONS,
  TIME_WORDS,
} from "./word-classes.ts";

/** The subject of a verb: right before it, before an insertion, or that of the clause that the verb goes on with. */
export function subjectOf(sentence: Sentence, verb: number, kind: ReportingVerb): Phrase | undefined {
  if (verb === 0) return kind.form === "finite" ? wholePhraseStartingAt(sentence, 1) : undefined;
  if (isPurpose(sentence, verb)) return nearestSubject(sentence, verb - 1) ?? mainSubject(sentence, verb - 1);
  const at = placeOfSubjectEnd(sentence, verb);
  const token = sentence[at];
  if (token === undefined) return undefined;
  if (RELATIVE.test(token.word))
    return beforeRelative(sentence, sentence[at - 1]?.text === "," ? at - 2 : at - 1);
  if (kind.form === "gerund") return subjectOfGerund(sentence, at);
  if (INSERTION_END.test(token.text)) return beforeInsertion(sentence, at) ?? mainSubject(sentence, at);
  if (opensClause(token.word)) return mainSubject(sentence, at);
  return phraseEndingAt(sentence, at) ?? beforeTime(sentence, at) ?? mainSubject(sentence, at);
}

const RELATIVE = /^(?:who|that|which|whose)$/;
const INSERTION_END = /^[,—–)-]$|^--$/;
const opensClause = (word: string): boolean => CLAUSE_OPENERS.has(word) || PREPOSITIONS.has(word);

/** ", saying", "for saying", "quoted Ann Lee as saying", "a video of Ann Lee saying" */
function subjectOfGerund(sentence: Sentence, at: number): Phrase | undefined {
  const [token, main] = [sentence[at], mainSubject(sentence, at)];
  if (token === undefined || INSERTION_END.test(token.text)) return main;
  if (token.word === "as") return phraseEndingAt(sentence, at - 1) ?? main;
  if (PREPOSITIONS.has(token.word)) return nearestSubject(sentence, at) ?? main;
  if (opensClause(token.word)) return main;
  const near = phraseEndingAt(sentence, at) ?? beforeTime(sentence, at);
  return near && isPerson(sentence, near) ? near : (main ?? near);
}

/** Goes back over what stands between a subject and its verb without changing who speaks. */
function placeOfSubjectEnd(sentence: Sentence, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isBetween(sentence, at)) at -= 1;
  return at;
}

function isBetween(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word ?? "";
  if (isAdverb(word) || AUXILIARIES.has(word) || (LEADING_VERBS.has(word) && !/^on$/.test(word))) return true;
  if (word === "on") return LEADING_VERBS.has(sentence[at - 1]?.word ?? "");
  return TIME_WORDS.has(word);
}

/** "The plan drew fire from Ann Lee, who said …": of a chain of nouns, a name at its end is the one. */
function beforeRelative(sentence: Sentence, at: number): Phrase | undefined {
  const phrase = phraseEndingAt(sentence, at);
  if (phrase === undefined || phrase.coreLast === phrase.last || !isName(sentence[at])) return phrase;
  return phraseEndingAt(sentence, at, phrase.coreLast + 2) ?? phrase;
}

/** "Ann Lee took the stage to accuse …", but not "Ann Lee went on to say": the infinitive has no leading verb. */
function isPurpose(sentence: Sentence, verb: number): boolean {
  const before = sentence[verb - 2]?.word ?? "";
  return sentence[verb - 1]?.word === "to" && !LEADING_VERBS.has(before) && !isVerbLike(before);
}

/** "a video of Ann Lee saying", but "Ann Lee sent a letter saying" */
const isPerson = (sentence: Sentence, phrase: Phrase): boolean =>
  isName(sentence[phrase.last]) || !isSpeechNoun(sentence[phrase.coreLast]?.word ?? "");

/** "Ann Lee on Monday said", "Ann Lee at a rally said" */
function beforeTime(sentence: Sentence, at: number): Phrase | undefined {
  for (let place = at; place > at - 6 && place > 0; place -= 1) {
    if (PREPOSITIONS.has(sentence[place]?.word ?? "")) return phraseEndingAt(sentence, place - 1);
  }
  return undefined;
}
