import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { nearestText, wordDifference } from "./difference.ts";

test("a changed word shows ours and then theirs", () => {
  assert.equal(wordDifference("a patent man", "a patient man"), "a [-patent-]{+patient+} man");
});

test("a word too many and a word too few show as such", () => {
  assert.equal(wordDifference("a very old man", "a very man"), "a very [-old -]man");
  assert.equal(wordDifference("a man", "a very man"), "a {+very +}man");
});

test("typography is no difference", () => {
  assert.equal(wordDifference("We can't - 'now'", "We can’t — ‘later’"), "We can't - '[-now-]{+later+}'");
});

test("from any difference, ours and theirs can be read back", () => {
  const words = fc.array(fc.constantFrom("a", "man", "very", "patient", "old", "is"), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const difference = wordDifference(one.join(" "), other.join(" "));
      assert.equal(difference.replaceAll(/\{\+.*?\+\}/g, "").replaceAll(/\[-|-\]/g, ""), one.join(" "));
      assert.equal(difference.replaceAll(/\[-.*?-\]/g, "").replaceAll(/\{\+|\+\}/g, ""), other.join(" "));
    }),
  );
});

test("the nearest text shares most words, capitals aside", () => {
  assert.equal(
    nearestText("the Pier is safe", ["a ferry", "The pier comes first", "is it"]),
    "The pier comes first",
  );
});

test("where no word is shared, the text of most shared letters is the nearest", () => {
  assert.equal(nearestText("fare", ["pier", "fair"]), "fair");
  assert.equal(nearestText("the pier", ["no word of it"]), undefined);
  assert.equal(nearestText("the pier", []), undefined);
});
