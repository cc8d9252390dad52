import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { feedbackOn } from "./feedback.ts";
import { pairOf } from "./item.ts";
import { option, testGrid, testItem } from "./testing/items.ts";

test("a wrong choice is answered with the key and with what is so of the choice", () => {
  const options = [
    option("a"),
    option("b", { feedback: "Bo said something else.", see: "doubt" }),
    option("c"),
  ];
  const feedback = feedbackOn(testItem({ options }), ["b"]);
  assert.equal(feedback.verdict, "wrong");
  assert.deepEqual(
    feedback.pieces.map(({ role }) => role),
    ["key", "chosen"],
  );
  assert.equal(feedback.pieces[1]?.text, "Bo said something else.");
  assert.deepEqual(feedback.statements, ["promise", "doubt"]);
});

test("a right choice gets the reason and nothing else", () => {
  const { verdict, pieces } = feedbackOn(testItem(), ["a"]);
  assert.equal(verdict, "right");
  assert.equal(pieces.length, 1);
  assert.match(pieces[0]?.text ?? "", /Because of a\./);
});

test("a partly right answer names what was missed", () => {
  const item = testItem({ kind: "multiple-response", key: ["a", "b"] });
  const roles = feedbackOn(item, ["a"]).pieces.map(({ role }) => role);
  assert.deepEqual(roles, ["key", "missed"]);
});

test("a grid is answered row by row", () => {
  const { verdict, pieces } = feedbackOn(testGrid(), [pairOf("promise", "ada"), pairOf("strike", "bo")]);
  assert.equal(verdict, "partly");
  assert.deepEqual(
    pieces.map(({ role }) => role),
    ["key", "key", "missed"],
  );
});

test("any answer gets feedback that shows the proof", () => {
  fc.assert(
    fc.property(fc.constantFrom(testItem(), testGrid()), fc.array(fc.string()), (item, response) => {
      const { pieces, statements } = feedbackOn(item, response);
      assert.ok(pieces.length > 0 && statements.includes("promise"));
    }),
  );
});

test("a choice whose feedback is the reason of the key is not told twice", () => {
  const options = [option("a"), option("b", { feedback: "Because of a." }), option("c")];
  assert.equal(feedbackOn(testItem({ options }), ["b"]).pieces.length, 1);
});
