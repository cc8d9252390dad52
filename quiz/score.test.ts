import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { pairOf, type Item } from "./item.ts";
import { scoreItem, scoringRule, verdictOf } from "./score.ts";
import { testGrid, testItem } from "./testing/items.ts";

const several = testItem({ kind: "multiple-response", key: ["a", "b"] });
const order = testItem({ kind: "put-in-order", key: ["a", "b", "c", "d"] });
const items = fc.constantFrom<Item>(testItem(), several, order, testGrid());
const answers = fc.array(
  fc.oneof(fc.constantFrom("a", "b", "c", "d", "promise=ada", "promise=bo", "strike=cleo"), fc.string()),
);

test("a score lies between nothing and all, whatever was answered", () => {
  fc.assert(
    fc.property(items, answers, (item, response) => {
      const { score, max } = scoreItem(item, response);
      assert.ok(score >= 0 && score <= max && Number.isInteger(score));
    }),
  );
});

test("the key gets all points, no answer gets none", () => {
  fc.assert(
    fc.property(items, (item) => {
      assert.equal(verdictOf(scoreItem(item, item.key)), "right");
      assert.equal(verdictOf(scoreItem(item, [])), "wrong");
    }),
  );
});

test("the order of ticks, a tick given twice and unknown ids change nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(["a", "b", "c", "d"]), (ticks) => {
      const score = scoreItem(several, ticks);
      assert.deepEqual(scoreItem(several, [...ticks.toReversed(), ...ticks, "unknown"]), score);
    }),
  );
});

test("all ticked is not a way to win: each wrong tick takes a point", () => {
  assert.deepEqual(scoreItem(several, ["a", "b", "c", "d"]), { score: 0, max: 2 });
  assert.deepEqual(scoreItem(several, ["a", "b", "c"]), { score: 1, max: 2 });
  assert.deepEqual(scoreItem(several, ["c", "d"]), { score: 0, max: 2 });
});

test("two answers where one is asked are no right answer", () => {
  assert.equal(scoreItem(testItem(), ["a", "b"]).score, 0);
  assert.equal(scoreItem(testItem(), ["b"]).score, 0);
});

test("an order gets a point for each entry in its place", () => {
  assert.equal(scoreItem(order, ["a", "c", "b", "d"]).score, 2);
  assert.equal(scoreItem(order, ["d", "c", "b", "a"]).score, 0);
});

test("a grid gets a point for each row, and none for a row answered twice", () => {
  assert.equal(scoreItem(testGrid(), [pairOf("promise", "ada"), pairOf("strike", "bo")]).score, 1);
  assert.equal(scoreItem(testGrid(), [pairOf("promise", "ada"), pairOf("promise", "bo")]).score, 0);
});

test("each kind tells its rule in one sentence", () => {
  for (const item of [testItem(), several, order, testGrid()]) assert.match(scoringRule(item), /^[A-Z].*\.$/);
});
