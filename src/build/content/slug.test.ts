import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { slug } from "./slug.ts";

test("a heading becomes words joined by hyphens", () => {
  assert.equal(slug("Who was in the room?"), "who-was-in-the-room");
  assert.equal(slug("  “Stop!” – 50 minutes… "), "stop-50-minutes");
  assert.equal(slug("Russia’s doesn't"), "russias-doesnt");
});

test("letters keep their script and lose their accents", () => {
  assert.equal(slug("Péter Szijjártó, Öresund"), "peter-szijjarto-oresund");
  assert.equal(slug("Москва 東京"), "москва-東京");
});

test("a heading without letters and figures has no address", () => {
  assert.equal(slug("?! – …"), "");
});

test("any heading gives an address without anything to escape, the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (heading) => {
      const address = slug(heading);
      assert.match(address, /^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      assert.equal(slug(heading), address);
      assert.equal(encodeURIComponent(address), encodeURIComponent(address.trim()));
    }),
  );
});
