import { isTitleWord } from "./names.ts";
import { isName, isOpeningWord } from "../language/noun-phrases.ts";
import type { Sentence } from "../text/sentences.ts";
import { TIME_WORDS } from "../language/word-classes.ts";

/** A run of capitalised words, with the titles in lower case before it. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The runs of capitalised words of a sentence. */
export function runsOf(sentence: Sentence): readonly Run[] {
  const runs: { start: number; end: number; words: string }[] = [];
  sentence.forEach((token, at) => {
    if (!isName(token) || isOpeningWord(token) || TIME_WORDS.has(token.word)) return;
    const last = runs.at(-1);
    const joined =
      at > 0 &&
      last !== undefined &&
      isName(sentence[at - 1]) &&
      last.words.endsWith(sentence[at - 1]?.text ?? " ");
    if (joined) Object.assign(last, { words: `${last.words} ${token.text}`, end: token.end });
    else
      runs.push({ start: token.start, end: token.end, words: `${titlesBefore(sentence, at)}${token.text}` });
  });
  return runs;
}

/** "presidential candidate ", in lower case before a name. */
function titlesBefore(sentence: Sentence, at: number): string {
  let first = at;
  while (first > 0 && at - first < 4 && isTitleWord(sentence[first - 1]?.text ?? "")) first -= 1;
  return sentence
    .slice(first, at)
    .map((token) => `${token.text} `)
    .join("");
}
