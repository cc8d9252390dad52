import assert from "node:assert/strict";
import { test } from "node:test";
import { parseOnly } from "../markdown/markdown.ts";
import { uncitedSentences } from "./sentences.ts";

const uncited = (text: string): readonly string[] =>
  parseOnly()
    .parse(text, {})
    .filter(({ type }) => type === "inline")
    .flatMap(uncitedSentences);

test("a citation backs the one sentence right before it", () => {
  assert.deepEqual(uncited("One. [@a]"), []);
  assert.deepEqual(uncited("One. Two. [@a]"), ["One."]);
  assert.deepEqual(uncited("One. [@a] Two."), ["Two."]);
  assert.deepEqual(uncited("One. [@a] Two. Three. [@b] Four"), ["Two.", "Four"]);
});

test("several citations back the same sentence", () => {
  assert.deepEqual(uncited("One. [@a] [@b][@c]"), []);
});

test("a citation in front backs nothing", () => {
  assert.deepEqual(uncited("[@a] One."), ["One."]);
});

test("each bullet speaks for itself", () => {
  assert.deepEqual(uncited("- One. [@a]\n- Two"), ["Two"]);
});

test("a sentence ends at its mark, closing quotation marks included", () => {
  assert.deepEqual(uncited("“One.” Two! “Three?” (Four…) 5 and six. [@a]"), [
    "“One.”",
    "Two!",
    "“Three?”",
    "(Four…)",
  ]);
});

test("a sentence does not end in an initial, a figure or before a small letter", () => {
  assert.deepEqual(uncited("The U.S. Mayor, J. Lind, pays 3.50 crowns, e.g. on Sundays. [@a]"), []);
});

test("a line end within a sentence is a space, a forced one too", () => {
  assert.deepEqual(uncited("One\ntwo. [@a]"), []);
  assert.deepEqual(uncited("One.\\\nTwo. [@a]"), ["One."]);
});

test("marks, code and emphasis count with their words", () => {
  assert.deepEqual(uncited("**One** `two`."), ["One two."]);
  assert.deepEqual(uncited("— … !"), []);
});
