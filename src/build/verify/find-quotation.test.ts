import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { findQuotation } from "./find-quotation.ts";
import { readSource } from "./source-text.ts";

/** What the one passage of the source holds of the quotation, in the source's letters. */
function found(quotation: string, passageText: string): readonly string[] {
  const source = readSource(Buffer.from(passageText));
  const [passage] = source.passages;
  assert.ok(passage);
  return findQuotation(quotation, passage, source).map(({ start, end }) => source.text.slice(start, end));
}

test("words are found inside quotation marks only", () => {
  assert.deepEqual(found("the pier", "He saw the pier, “the pier comes first”."), ["the pier"]);
  assert.deepEqual(found("the pier", "He saw the pier."), []);
  assert.deepEqual(found("the pier", "the pier “comes” the pier"), []);
});

test("plain marks, dashes and spaces find typographic ones", () => {
  assert.deepEqual(found("We can't - for 'now'", "“We can’t — for ‘now’”"), ["We can’t — for ‘now’"]);
  assert.deepEqual(found("5 crowns", "“5\u00A0crowns”"), ["5\u00A0crowns"]);
});

test("a run of spaces is one space, on both sides", () => {
  assert.deepEqual(found(" the\n  pier ", "“so the pier is”"), ["the pier"]);
  assert.deepEqual(found("the pier", "“so the  \tpier is”"), ["the  \tpier"]);
});

test("a mark at the end that the source lacks is looked for without", () => {
  assert.deepEqual(found("The pier comes first.", "“The pier comes first,” he said."), [
    "The pier comes first",
  ]);
  assert.deepEqual(found("The pier comes first,", "“The pier comes first,” he said."), [
    "The pier comes first,",
  ]);
  assert.deepEqual(found("The pier comes first!", "“The pier comes first,” he said."), []);
});

test("each place is found, overlapping ones too", () => {
  assert.deepEqual(found("no no", "“no no no” and “no no”"), ["no no", "no no", "no no"]);
});

test("words cut out of a word are not found, so that no cut turns a meaning round", () => {
  assert.deepEqual(found("can", "“We can’t”"), []);
  assert.deepEqual(found("negotiable", "“It is non-negotiable”"), []);
  assert.deepEqual(found("5 million", "“1.5 million”"), []);
  assert.deepEqual(found("500", "“1,500 people”"), []);
  assert.deepEqual(found("pie", "“the pier”"), []);
  assert.deepEqual(found("cafe", "“the cafe\u0301”"), []);
  assert.deepEqual(found("𝒳", "“𝒳𝒴”"), []);
});

test("a dash between words is no hyphen", () => {
  assert.deepEqual(found("not war", "“peace—not war—now”"), ["not war"]);
});

test("capitals and accents count", () => {
  assert.deepEqual(found("The pier", "“the pier”"), []);
  assert.deepEqual(found("the pier", "“the piér”"), []);
});

test("nothing is found of nothing, nor of marks that mean something in patterns", () => {
  for (const quotation of ["", " ", ".", ",", ";"]) assert.deepEqual(found(quotation, "“a b”"), []);
  assert.deepEqual(found("a.b (c|d)* $5 [x]", "“see a.b (c|d)* $5 [x] there”"), ["a.b (c|d)* $5 [x]"]);
  assert.deepEqual(found("a.b", "“axb”"), []);
});

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Zéßд]{1,8}$/),
  fc.constantFrom("can't", "non-stop", "1,500", "3.50", "🚢", "U.S.", "'so'", "(in", "brief)", "$5"),
);
const gap = fc.constantFrom(" ", ", ", ". ", " – ", " — ", "; ", ": ", "  ", "\u00A0");
const cutting = fc
  .record({
    pieces: fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 }),
    before: fc.constantFrom("", "He said: ", "🚢 “Before,” she said. "),
    after: fc.constantFrom("", " he said.", " – “and after”."),
  })
  .chain(({ pieces, before, after }) =>
    fc
      .tuple(fc.nat({ max: pieces.length - 1 }), fc.nat({ max: pieces.length - 1 }))
      .map(([a, b]) => ({ pieces, before, after, from: Math.min(a, b), to: Math.max(a, b) })),
  )
  .map(({ pieces, before, after, from, to }) => {
    const text = (some: typeof pieces): string => some.map((one) => one.join("")).join("");
    const inside = `${text(pieces.slice(0, -1))}${pieces.at(-1)?.[0] ?? ""}`;
    const quotation = text(pieces.slice(from, to)) + (pieces[to]?.[0] ?? "");
    return { passage: `${before}“${inside}”${after}`, quotation };
  });

test("any quotation cut out of any text at the borders of words is found", () => {
  fc.assert(
    fc.property(cutting, ({ passage, quotation }) => {
      assert.ok(found(quotation, passage).includes(quotation), `${quotation} in ${passage}`);
    }),
    { numRuns: 500 },
  );
});

test("any quotation in which one letter is changed is not found", () => {
  fc.assert(
    fc.property(
      cutting,
      fc.nat(),
      fc.constantFrom("a", "b", "e", "Z", "д"),
      ({ passage, quotation }, at, letter) => {
        const letters = [...quotation.matchAll(/\p{L}/gu)];
        const old = letters[at % Math.max(1, letters.length)];
        fc.pre(old !== undefined && old[0] !== letter);
        const changed = quotation.slice(0, old?.index) + letter + quotation.slice((old?.index ?? 0) + 1);
        fc.pre(!passage.includes(changed.replace(/[.,;]$/, "")));
        assert.deepEqual(found(changed, passage), []);
      },
    ),
    { numRuns: 500 },
  );
});

test("any quotation from which a word is left out is not found", () => {
  fc.assert(
    fc.property(cutting, fc.nat(), ({ passage, quotation }, at) => {
      const words = quotation.split(" ");
      fc.pre(words.length > 2);
      const shorter = words.filter((_, index) => index !== 1 + (at % (words.length - 2))).join(" ");
      fc.pre(
        !passage.replaceAll(/\s+/g, " ").includes(
          shorter
            .replaceAll(/\s+/g, " ")
            .replace(/[.,;]$/, "")
            .trim(),
        ),
      );
      assert.deepEqual(found(shorter, passage), []);
    }),
  );
});
