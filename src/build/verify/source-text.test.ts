import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as fc from "fast-check";
import { readSource } from "./source-text.ts";

const source = (text: string) => readSource(Buffer.from(text));

test("each line is a passage, numbered from 1, an empty one too", () => {
  assert.deepEqual(source("a\n\nb\n").passages, [
    { number: 1, text: "a", start: 0 },
    { number: 2, text: "", start: 2 },
    { number: 3, text: "b", start: 3 },
  ]);
});

test("a carriage return belongs to no passage and moves no position", () => {
  assert.deepEqual(
    source("a\r\nb").passages.map(({ text, start }) => [text, start]),
    [
      ["a", 0],
      ["b", 3],
    ],
  );
});

test("positions count code points, so that an emoji is one", () => {
  const { codePoints, text } = source("🚢🚢 a");
  assert.equal(codePoints(text.indexOf("a")), 3);
  assert.equal(codePoints(text.length), 4);
});

test("the fingerprint is that of the bytes, a byte order mark included", () => {
  const bytes = Buffer.from("\uFEFFa");
  assert.equal(readSource(bytes).sha256, createHash("sha256").update(bytes).digest("hex"));
  assert.equal(readSource(bytes).text, "\uFEFFa");
});

test("bytes that are not UTF-8 throw a TypeError", () => {
  assert.throws(() => readSource(Buffer.from([0x61, 0xff])), TypeError);
});

test("in any text, passages lie where they say and positions count what stands before them", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "🚢", "é", "\n", "\r\n", "“", "”") }), (whole) => {
      const { text, passages, codePoints } = source(whole);
      for (const passage of passages) assert.ok(text.startsWith(passage.text, passage.start));
      for (let at = 0; at <= text.length; at += 1) {
        if (!/[\uDC00-\uDFFF]/.test(text[at] ?? ""))
          assert.equal(codePoints(at), Array.from(text.slice(0, at)).length);
      }
    }),
  );
});
