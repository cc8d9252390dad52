import { createHash } from "node:crypto";
import { fold } from "./fold.ts";
import { quotedSpans, type QuotedSpan } from "./quoted-spans.ts";

/** One line of the source. */
export interface Passage {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Where the passage starts in the source, in code units. */
  readonly start: number;
}

/** A source read once: its passages, what it quotes, and how to recognise it. */
export interface SourceText {
  readonly text: string;
  /** The same text after `fold`, position by position. */
  readonly folded: string;
  readonly passages: readonly Passage[];
  readonly quoted: readonly QuotedSpan[];
  readonly sha256: string;
  /** Turns a position in code units into one in Unicode code points, as the W3C's TextPositionSelector counts. */
  readonly codePoints: (position: number) => number;
}

/** Reads a source from its bytes. Throws a TypeError where they are not UTF-8. */
export function readSource(bytes: Uint8Array): SourceText {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  return {
    text,
    folded: fold(text),
    passages: passagesOf(text),
    quoted: quotedSpans(text),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    codePoints: codePointCounter(text),
  };
}

function passagesOf(text: string): readonly Passage[] {
  let start = 0;
  const lines = text.split("\n").map((line, index) => {
    const passage = { number: index + 1, text: line.replace(/\r$/, ""), start };
    start += line.length + 1;
    return passage;
  });
  return lines.at(-1)?.text === "" ? lines.slice(0, -1) : lines;
}

function codePointCounter(text: string): (position: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (position) => position - countBelow(pairs, position);
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
