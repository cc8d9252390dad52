import { placeOfWord } from "../../../quiz/mentions.ts";
import type { Briefing } from "../../model/briefing.ts";
import { namesOf, type Person } from "../../model/person.ts";
import { contentParts, type Statement } from "../../model/statement.ts";
import { fold } from "./fold.ts";

const FIGURE = /\d+(?:[.,:]\d+)*/g;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[.'-][\p{L}\p{N}]+)*/gu;
const SENTENCE_START = /(?:^|[.!?]\s+)(?=\p{Lu})/gu;

/**
 * The figures, dates and names of a paraphrase that its passage does not hold.
 *
 * The rule: of the words that are ours (quoted ones are proved elsewhere), every
 * figure and every capitalised word must stand in the passage as a word of its
 * own, after `fold`. The first word of a sentence counts only where it is part of a
 * person's name or the whole name of a body. A person's surname, name or alias stands for any other
 * of them. What the statement waives, with its reason, is not looked for.
 */
export function missingFacts(statement: Statement, passage: string, briefing: Briefing): readonly string[] {
  const ours = fold(
    contentParts(statement)
      .map(({ text, quoted }) => (quoted ? "…" : text))
      .join(""),
  );
  const waived = wordsOf(Object.keys(statement.waived).join(" "));
  const there = fold(passage);
  return [...new Set([...figuresIn(ours), ...namesIn(ours, briefing.people)])].filter(
    (fact) => !waived.includes(fact) && !standsIn(fact, there, briefing.people),
  );
}

const figuresIn = (text: string): readonly string[] => text.match(FIGURE) ?? [];

/** A figure must be there as a whole: 500 is not in 1,500. */
const isFigure = (fact: string): boolean => /^\d/.test(fact);

function namesIn(text: string, people: readonly Person[]): readonly string[] {
  const starts = new Set([...text.matchAll(SENTENCE_START)].map(({ 0: mark, index }) => index + mark.length));
  const ofPeople = new Set(people.flatMap(wordsThatAlwaysName));
  return [...text.matchAll(NAME)]
    .map(({ 0: word, index }) => ({ word: withoutPossessive(word), index }))
    .filter(({ word, index }) => !starts.has(index) || ofPeople.has(word))
    .map(({ word }) => word);
}

const wordsThatAlwaysName = ({ name, body }: Person): readonly string[] =>
  body && name.includes(" ") ? [] : wordsOf(name);

const hasWord = (text: string, word: string): boolean => placeOfWord(text, word) !== undefined;

function standsIn(fact: string, passage: string, people: readonly Person[]): boolean {
  if (isFigure(fact)) return figuresIn(passage).includes(fact);
  if (hasWord(passage, fact)) return true;
  return people
    .filter((person) => namesOf(person).some((name) => wordsOf(fold(name)).includes(fact)))
    .some((person) => namesOf(person).some((name) => hasWord(passage, fold(name))));
}

const wordsOf = (text: string): readonly string[] =>
  (fold(text).match(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu) ?? []).map(withoutPossessive);

const withoutPossessive = (word: string): string => word.replace(/'s$|'$/, "");
