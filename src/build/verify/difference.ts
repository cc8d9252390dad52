import { diffWordsWithSpace } from "diff";

/** Where ours and theirs differ, word by word: `the [-patent-]{+patient+} man`; theirs is between the plus signs. */
export function wordDifference(ours: string, theirs: string): string {
  return diffWordsWithSpace(ours, theirs)
    .map(({ value, added, removed }) => (removed ? `[-${value}-]` : added ? `{+${value}+}` : value))
    .join("");
}

/** The candidate that shares most words with `words`; undefined where none shares any. */
export function nearestText(words: string, candidates: readonly string[]): string | undefined {
  const wanted = new Set(wordsOf(words));
  const ranked = candidates
    .map((text) => ({ text, shared: wordsOf(text).filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return ranked[0]?.text;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
