import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { contentParts, hasSpeaker, KINDS, KIND_NAMES, quotedParts } from "./statement.ts";

test("direct content is quoted as a whole, marks inside it included", () => {
  assert.deepEqual(contentParts({ kind: "direct", content: 'a "b" c' }), [{ text: 'a "b" c', quoted: true }]);
});

test("mixed content is ours outside the double quotation marks", () => {
  assert.deepEqual(contentParts({ kind: "mixed", content: 'He calls it "fair" and “safe”.' }), [
    { text: "He calls it ", quoted: false },
    { text: "fair", quoted: true },
    { text: " and ", quoted: false },
    { text: "safe", quoted: true },
    { text: ".", quoted: false },
  ]);
});

test("content that starts with a quotation has no empty part before it", () => {
  assert.deepEqual(quotedParts({ kind: "mixed", content: '"fair" it is' }), ["fair"]);
  assert.deepEqual(contentParts({ kind: "mixed", content: '"fair" it is' })[0], {
    text: "fair",
    quoted: true,
  });
});

test("single quotation marks quote nothing", () => {
  assert.deepEqual(quotedParts({ kind: "mixed", content: "the 'fair' plan of the towns' boards" }), []);
});

test("the parts of any content, put together, are the content without double marks", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.string({ unit: fc.constantFrom("a", " ", '"', "“", "”", "'") }),
      (kind, content) => {
        const whole = contentParts({ kind, content })
          .map(({ text }) => text)
          .join("");
        assert.equal(whole, kind === "direct" ? content : content.replaceAll(/["“”]/g, ""));
      },
    ),
  );
});

test("three kinds have a speaker, and every kind has a name", () => {
  assert.deepEqual(KINDS.filter(hasSpeaker), ["direct", "mixed", "indirect"]);
  assert.equal(new Set(KINDS.map((kind) => KIND_NAMES[kind])).size, KINDS.length);
});
