import * as fc from "fast-check";
import { smallBriefing } from "../../../../quiz/testing/small-briefing.ts";
import { letterAt } from "../../../../quiz/order.ts";
import type { ExportItem, ExportOption, ItemSet, Shape } from "../export-item.ts";

/** What means something to one of the formats, to HTML or to a spreadsheet. */
const SIGNS = [
  ..."= ~ # : % { } \\ / [ ] < > & \" ' @ + - |".split(" "),
  ..."%50% #### -> :: // [html] $CATEGORY: &amp; ]]> <br/> </p> \\n =1+1 @SUM(A1) _____".split(" "),
  ..."שלום مرحبا é e\u0301 “ ” 😀 \u2028 word".split(" "),
  " ",
  "\t",
  "\n",
  "\n\n",
  "=cmd|' /C calc'!A0",
  "two words",
];

/** Control characters, which the loader refuses, and what no text may hold. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const NOWHERE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** Texts as authors can write them, and worse: not empty, without the control characters that content may not hold. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...SIGNS), weight: 4 }, fc.string({ unit: "grapheme" })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join("").replaceAll(NOWHERE, "").trim())
  .filter((text) => text !== "");

const shapes: readonly Shape[] = ["single", "multiple", "order", "match"];
const KINDS = {
  single: "single-choice",
  multiple: "multiple-response",
  order: "put-in-order",
  match: "match",
} as const;

/** Any item of any shape, with hostile texts everywhere. */
export const hostileItem: fc.Arbitrary<ExportItem> = fc
  .record({
    shape: fc.constantFrom(...shapes),
    texts: fc.uniqueArray(hostileText, { minLength: 3, maxLength: 6, comparator: "SameValue" }),
    rows: fc.array(hostileText, { minLength: 2, maxLength: 4 }),
    context: fc.oneof(fc.constant(""), hostileText),
    stem: hostileText,
    feedback: fc.oneof(fc.constant(""), hostileText),
    rationale: hostileText,
    keys: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ shape, texts, rows, keys, feedback, ...item }): ExportItem => {
    const right = shape === "multiple" ? keys : 1;
    const options = texts.map((text, index): ExportOption => ({
      id: `option-${index}`,
      letter: letterAt(index),
      text,
      right: index < right,
      feedback,
    }));
    const letters = options.map(({ letter }) => letter);
    return {
      ...item,
      id: "hostile",
      number: 1,
      name: "001 Hostile",
      kind: KINDS[shape],
      shape,
      options,
      rows: shape === "match" ? rows.map((text, index) => rowOf(text, index)) : [],
      keyLetters: {
        single: ["A"],
        multiple: letters.slice(0, right),
        order: letters.toReversed(),
        match: [],
      }[shape],
      points: { single: 1, multiple: right, order: letters.length, match: rows.length }[shape],
      proofs: [item.rationale],
      passages: [1],
      statements: ["promise"],
      part: { id: "plan", title: "The plan", slides: [] },
      people: [],
    };
  });

const rowOf = (text: string, index: number) => ({
  id: `row-${index}`,
  number: index + 1,
  text,
  rightLetter: index === 0 ? "B" : "C",
  feedback: text,
});

/** A briefing of this item alone. */
export const setOf = (...items: readonly ExportItem[]): ItemSet => ({ briefing: smallBriefing, items });
