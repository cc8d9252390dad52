import assert from "node:assert/strict";
import { test } from "node:test";
import { finishItems, type Draft } from "./draft.ts";
import { option } from "./testing/items.ts";
import { smallBriefing } from "./testing/small-briefing.ts";

const draft: Draft = {
  id: "one",
  kind: "who-said-it",
  stem: "Who?",
  options: [option("ada", { person: "ada" }), option("bo", { person: "bo" })],
  key: ["ada"],
  rationale: "She did.",
  statements: ["promise"],
};
const hashOf = (more: Partial<Draft>): string | undefined =>
  finishItems(smallBriefing, [{ ...draft, ...more }])[0]?.hash;

test("an item gets the part that shows its statement, and knows who is key and who is not", () => {
  const [item] = finishItems(smallBriefing, [draft]);
  assert.equal(item?.part, "plan");
  assert.deepEqual(item?.people, { key: ["ada"], distractors: ["bo"] });
});

test("an item about a statement that no slide shows is left out", () => {
  assert.deepEqual(finishItems(smallBriefing, [{ ...draft, statements: ["unseen"] }]), []);
});

test("the hash follows what a learner sees and the key, not the feedback", () => {
  assert.notEqual(hashOf({ stem: "Who, then?" }), hashOf({}));
  assert.notEqual(hashOf({ key: ["bo"] }), hashOf({}));
  assert.equal(hashOf({ rationale: "It was her." }), hashOf({}));
});
