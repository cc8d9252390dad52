import type { Token } from "../text/tokens.ts";
import { DETERMINERS, isFunctionWord } from "./word-classes.ts";

/** A noun phrase, by its places in a sentence, both inside. Its core leaves out what "of …" or "for …" adds. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly coreLast: number;
}

/** Starts with a capital letter or a figure. */
export const isName = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^[\p{Lu}\p{N}@]/u.test(token.text);

/** A word that has its capital letter only because a sentence begins with it. */
export const isOpeningWord = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  (isFunctionWord(token.word) || DETERMINERS.has(token.word)) &&
  !/^(?:May|Will|Hope|Mark)$/.test(token.text);

/** Belongs to a closed class: it neither names nor describes anybody. */
export const isClosed = (token: Token): boolean =>
  isFunctionWord(token.word) || DETERMINERS.has(token.word) || token.word.startsWith("'");

/** An article, a possessive pronoun, a number, or the `'s` of an owner. */
export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.word) || token.word === "'s");
