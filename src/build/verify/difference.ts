import { diffWordsWithSpace } from "diff";
import { closestMatch } from "leven";
import { fold } from "./fold.ts";

/**
 * Where ours and theirs differ, word by word: `the [-patent-]{+patient+} man`; theirs is between the plus signs.
 * Typography, which `fold` makes equal, is no difference.
 */
export function wordDifference(ours: string, theirs: string): string {
  return diffWordsWithSpace(fold(ours), fold(theirs))
    .map(({ value, added, removed }) => (removed ? `[-${value}-]` : added ? `{+${value}+}` : value))
    .join("");
}

/** The candidate that shares most words with `words`, or most letters where none shares a word; undefined where none is near. */
export function nearestText(words: string, candidates: readonly string[]): string | undefined {
  const wanted = new Set(wordsOf(words));
  const ranked = candidates
    .map((text) => ({ text, shared: wordsOf(text).filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return (
    ranked[0]?.text ?? closestMatch(words, [...candidates], { maxDistance: Math.floor(words.length / 2) })
  );
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
