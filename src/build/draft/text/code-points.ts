import { countBelow } from "./sorted.ts";

/**
 * Makes the function that turns an index of a JavaScript string into an offset in Unicode code points.
 *
 * The two differ after an emoji or a rare letter, which JavaScript counts twice. Inside this folder everything
 * counts as JavaScript does; this is the only door to the outside, where code points bind.
 */
export function codePointCounter(text: string): (index: number) => number {
  const doubled = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => ({ start: match.index }));
  return (index) => index - countBelow(doubled, index);
}
