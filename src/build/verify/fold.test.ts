import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { fold } from "./fold.ts";

test("quotation marks, dashes and spaces lose their typography", () => {
  assert.equal(fold("‘a’ “b” „c‟ «d» 5′ 6″"), `'a' "b" "c" "d" 5' 6"`);
  assert.equal(fold("a-b‐c‑d‒e–f—g―h−i"), "a-b-c-d-e-f-g-h-i");
  assert.equal(fold("a\tb\u00A0c\u2009d\u202Fe"), "a b c d e");
});

test("letters, capitals, accents and emoji stay", () => {
  assert.equal(fold("Äé ß İ … 🚢 e\u0301"), "Äé ß İ … 🚢 e\u0301");
});

test("any text keeps its length, and folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.equal(fold(text).length, text.length);
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});
