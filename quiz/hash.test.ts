import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { hashNumber, hashText } from "./hash.ts";

test("a hash stays the same from version to version: it is stored with every answer", () => {
  assert.equal(hashNumber("a"), 444641715);
  assert.equal(hashText("a"), "1a80b1b386ea22c3");
  assert.equal(hashText("harbour", "A"), "0a930df1cec17b59");
});

test("a hash of any fields is a whole number of 32 bits", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (fields) => {
      const hash = hashNumber(...fields);
      assert.ok(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32);
    }),
  );
});

test("where one field ends and the next begins matters", () => {
  assert.notEqual(hashText("ab", "c"), hashText("a", "bc"));
});

test("texts that differ in their last letter only are ranked without a pattern", () => {
  const ranked = ["a", "b", "c", "d", "e", "f", "g", "h"].toSorted((x, y) => hashNumber(x) - hashNumber(y));
  assert.notEqual(ranked.join(""), "abcdefgh");
  assert.notEqual(ranked.join(""), "hgfedcba");
});
