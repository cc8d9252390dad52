import type { Statement } from "../src/model/statement.ts";
import { COMMON_WORDS, singular } from "./language.ts";

/** The words of a text in lower case, in order, with repetitions. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

/** Many statements are compared with many others: the words of each are looked for once. */
const known = new Map<string, ReadonlySet<string>>();

/** As many texts as a very long report has; then the words are forgotten, so that many reports need no more memory than one. */
const MOST_KNOWN = 20_000;

/** The words that carry a text's topic: no common words, singular and plural alike, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const words = topicWords(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

const topicWords = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .map((word) => singular(word.replace(/'s$/, "")))
      .filter((word) => word.length > 2 && !COMMON_WORDS.has(word)),
  );

/** How many content words two texts share. */
export function sharedWords(one: string, other: string): number {
  const words = contentWords(other);
  let shared = 0;
  for (const word of contentWords(one)) if (words.has(word)) shared += 1;
  return shared;
}

/** True where two texts have nearly the same content words: one idea said twice. */
export function sameIdea(one: string, other: string): boolean {
  const [a, b] = [contentWords(one), contentWords(other)];
  const smaller = Math.min(a.size, b.size);
  return smaller > 0 && sharedWords(one, other) / Math.max(a.size, b.size) >= 0.75;
}

/** How near two statements are: topic, people, place in the source, occasion. For ranking only. */
export function nearness(one: Statement, other: Statement): number {
  const gap = Math.abs(one.passage - other.passage);
  const people = one.about.filter((id) => other.about.includes(id)).length;
  const opposed = one.contradicts.includes(other.id) ? 3 : 0;
  const sameOccasion = one.occasion?.when !== undefined && one.occasion.when === other.occasion?.when ? 1 : 0;
  const place = gap <= 2 ? 3 : gap <= 8 ? 1.5 : gap <= 20 ? 0.5 : 0;
  return 2 * sharedWords(one.content, other.content) + people + place + opposed + sameOccasion;
}
