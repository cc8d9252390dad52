import assert from "node:assert/strict";
import { test } from "node:test";
import { pairOf, type Item, type Response } from "../item.ts";
import { scoreItem } from "../score.ts";
import { testEntry } from "../testing/entries.ts";
import { testGrid, testItem } from "../testing/items.ts";
import { interactionOf } from "./interactions.ts";

const ORDER = ["c", "a", "d", "b"];

const fields = (item: Item, response: Response, order = ORDER): Readonly<Record<string, string>> =>
  Object.fromEntries(
    interactionOf(
      testEntry({ item: item.id, response, order, ...scoreItem(item, response) }),
      item,
      "10:11:12",
    ),
  );

test("a choice is reported in the letters that the page shows", () => {
  assert.deepEqual(fields(testItem(), ["d"]), {
    id: "item",
    type: "choice",
    "correct_responses.0.pattern": "b",
    weighting: "1",
    time: "10:11:12",
    student_response: "c",
    result: "wrong",
  });
});

test("several ticks are reported by letter, and what they earn as a share", () => {
  const item = testItem({ kind: "multiple-response", key: ["a", "b"] });
  const { student_response, result, ...rest } = fields(item, ["b"]);
  assert.deepEqual([student_response, result, rest["correct_responses.0.pattern"]], ["d", "0.50", "b,d"]);
  assert.equal(fields(item, ["b", "a"])["result"], "correct");
});

test("an order is reported as given", () => {
  const item = testItem({ kind: "put-in-order", key: ["a", "b", "c", "d"] });
  const { type, student_response, result } = fields(item, ["b", "a", "c", "d"]);
  assert.deepEqual([type, student_response, result], ["sequencing", "d,b,a,c", "0.50"]);
});

test("a grid is reported as pairs of a statement's number and a voice's letter", () => {
  const { type, student_response, ...rest } = fields(
    testGrid(),
    [pairOf("promise", "ada"), pairOf("strike", "ada")],
    ["bo", "ada", "cleo"],
  );
  assert.deepEqual(
    [type, student_response, rest["correct_responses.0.pattern"]],
    ["matching", "1.b,2.b", "1.b,2.c"],
  );
});
