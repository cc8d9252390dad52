import type { Token } from "markdown-it";

/** A sentence ends at its mark, before a space and a capital letter, a digit or an opening mark. */
const SENTENCE_END = /(?<!\b\p{Lu})[.!?…]["”’)]*\s+(?=[\p{Lu}\p{N}"“‘(])/gu;

/** True for text in which something is said: a letter or a figure. */
const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The sentences of a paragraph or bullet that no citation follows.
 *
 * A citation backs the one sentence right before it; further citations after
 * it back the same sentence. An initial ("U. S.", "U.S.") ends no sentence.
 */
export function uncitedSentences(inline: Token): readonly string[] {
  const uncited: string[] = [];
  let text = "";
  for (const token of inline.children ?? []) {
    if (token.type !== "citation") text += token.type.endsWith("break") ? " " : token.content;
    else {
      uncited.push(...sentencesOf(text).slice(0, -1));
      text = "";
    }
  }
  return [...uncited, ...sentencesOf(text)];
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll(SENTENCE_END, (end) => `${end.trimEnd()}\u0000`)
    .split("\u0000")
    .map((sentence) => sentence.trim())
    .filter(saysSomething);
