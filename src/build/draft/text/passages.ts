import { linesOf } from "./lines.ts";
import { countBelow } from "./sorted.ts";

/** Makes the function that gives the number, from 1, of the line in which an index lies. */
export function passageCounter(text: string): (index: number) => number {
  const lines = linesOf(text);
  return (index) => countBelow(lines, index + 1);
}
