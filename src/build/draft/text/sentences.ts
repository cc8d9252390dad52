import { isVerbLike } from "../language/word-classes.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { tokensOf, type Stretch, type Token } from "./tokens.ts";

/** The tokens of one sentence. Its quotations are single tokens, so what frames them can be read as one clause. */
export type Sentence = readonly Token[];

/** A quotation of a text: where it lies, and whether it is still open at the end of its paragraph. */
export interface Quoted extends Stretch {
  readonly open: boolean;
}

/** No sentence has more tokens; what seems to is a list or no language, and must not take forever. */
const LONGEST = 150;

/**
 * The sentences of a paragraph.
 *
 * A full stop inside a quotation ends the sentence around it, too, if a new one follows; a question mark there does
 * not if its speaker follows: "Why now?" Smith asked.
 */
export function sentencesOf(
  text: string,
  within: Stretch,
  quotations: readonly Quoted[],
): readonly Sentence[] {
  const tokens = tokensOf(text, within, quotations);
  const sentences: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const length = sentences.at(-1)?.push(token) ?? 0;
    if (endsSentence(text, tokens, at) || length >= LONGEST) sentences.push([]);
  });
  return sentences.filter((one) => one.length > 0);
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (token.kind === "quote") return quoteEnds(text, tokens, at, token, next);
  if (/^[.!?]$/.test(token.text)) return next.kind === "quote" || startsSentence(next);
  return (
    token.text.endsWith(".") &&
    /^(?:The|A|An|He|She|They|It|But|And|In|On|At|We|I|This|That)$/.test(next.text) &&
    /\.\p{Lu}\.$/u.test(token.text)
  );
}

const startsSentence = (token: Token): boolean => !/^\p{Ll}|^[,;:.!?)\]]/u.test(token.text);

function quoteEnds(text: string, tokens: readonly Token[], at: number, token: Token, next: Token): boolean {
  const last = lastCharacter(text, token);
  if (next.kind === "quote") return /[.!?…]/.test(last);
  if (!/[.!?…]/.test(last) || !startsSentence(next) || /^[—–―-]/.test(next.text)) return false;
  return last === "." ? !isTail(tokens, at + 1, 3, /^[.]$/) : !isTail(tokens, at + 1, 14, AFTER_TAIL);
}

const lastCharacter = (text: string, quote: Token): string =>
  text
    .slice(Math.max(quote.start, quote.end - 12), quote.end)
    .replace(/["“”'’‘\s)\]]+$/, "")
    .at(-1) ?? "";

/** Whether what follows a quotation is no more than who said it: "Smith asked.", "she said on Monday." */
function isTail(tokens: readonly Token[], from: number, reach: number, after: RegExp): boolean {
  const verb = tokens.slice(from, from + reach).findIndex((token) => isFiniteSpeech(token.word)) + from;
  if (verb < from) return false;
  const between = tokens.slice(from, verb);
  if (
    between.some((token) => token.kind === "quote" || /^[.!?;]$/.test(token.text) || isVerbLike(token.word))
  )
    return false;
  const next = tokens[verb + 1];
  return next === undefined || next.kind === "quote" || after.test(next.text);
}

const isFiniteSpeech = (word: string): boolean => {
  const verb = reportingVerb(word);
  return verb?.strength === "speech" && verb.form === "finite";
};

const AFTER_TAIL = /^(?:[.,;:]|in|on|at|during|to|of|after|when|as|with|while|\p{Lu}.*day)$/u;
