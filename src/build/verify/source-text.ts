import { createHash } from "node:crypto";
import { countBelow } from "./count-below.ts";
import { fold } from "./fold.ts";
import { otherwiseQuoted, quotedSpans, type QuotedSpan } from "./quoted-spans.ts";

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
  /** What has to be accounted for: what stands in the marks with which this source quotes. */
  readonly quoted: readonly QuotedSpan[];
  /** Where quoted words may stand: in marks of any kind, in order. */
  readonly inMarks: readonly QuotedSpan[];
  /** The words of the source in lower case, each once. */
  readonly words: ReadonlySet<string>;
  readonly sha256: string;
  /** Turns a position in code units into one in Unicode code points, as the W3C's TextPositionSelector counts. */
  readonly codePoints: (position: number) => number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Reads a source from its bytes. Throws a TypeError where they are not UTF-8. */
export function readSource(bytes: Uint8Array): SourceText {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const folded = fold(text);
  const doubly = quotedSpans(text);
  const otherwise = otherwiseQuoted(text, doubly);
  return {
    text,
    folded,
    passages: passagesOf(text),
    quoted: doubly.length > 0 ? doubly : otherwise,
    inMarks: [...doubly, ...otherwise].toSorted((a, b) => a.start - b.start),
    words: new Set(folded.toLowerCase().match(WORD)),
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
  return (position) => position - countBelow(pairs, position, (at) => at);
}
