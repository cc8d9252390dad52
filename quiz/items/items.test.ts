import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { ITEM_KINDS, type Item } from "../item.ts";
import { itemKinds } from "../item-kinds.ts";
import { smallBriefing } from "../testing/small-briefing.ts";
import { scoreItem } from "../score.ts";

const derived = ITEM_KINDS.flatMap((kind) => itemKinds[kind].derive(smallBriefing));

test("every kind derives items of its own kind only, with ids of their own", () => {
  for (const kind of ITEM_KINDS)
    for (const item of itemKinds[kind].derive(smallBriefing)) assert.equal(item.kind, kind);
  assert.equal(new Set(derived.map(({ id }) => id)).size, derived.length);
});

test("the same briefing gives the same items with the same hashes", () => {
  const again = ITEM_KINDS.flatMap((kind) => itemKinds[kind].derive(smallBriefing));
  assert.deepEqual(again, derived);
});

test("an edited statement changes the hash of its items and of no other", () => {
  const statements = smallBriefing.statements.map((one) =>
    one.id === "promise" ? { ...one, content: one.content.replace("winter", "autumn") } : one,
  );
  const edited = ITEM_KINDS.flatMap((kind) => itemKinds[kind].derive({ ...smallBriefing, statements }));
  for (const item of derived) {
    const after = edited.find(({ id }) => id === item.id);
    const isTouched = JSON.stringify([
      item.context,
      item.rows,
      item.options.map(({ text }) => text),
    ]).includes("winter");
    if (after) assert.equal(after.hash === item.hash, !isTouched, item.id);
  }
});

test("the key of every item is worth all points, by its module and in the browser alike", () => {
  for (const item of derived) {
    const { score, max } = itemKinds[item.kind].score(item, item.key);
    assert.equal(score, max, item.id);
  }
});

test("any response is scored alike by its module and in the browser", () => {
  fc.assert(
    fc.property(fc.constantFrom<Item>(...derived), fc.array(fc.string()), (item, noise) => {
      const response = [...noise, ...item.options.map(({ id }) => id)];
      assert.deepEqual(itemKinds[item.kind].score(item, response), scoreItem(item, response));
    }),
  );
});

test("each option of each item has feedback, and each item shows its proof", () => {
  for (const item of derived) {
    for (const { feedback } of item.rows ?? item.options) assert.ok(feedback.length > 0, item.id);
    assert.ok(itemKinds[item.kind].feedback(item, []).statements.length > 0, item.id);
  }
});

test("nothing is derived from a statement that no slide shows", () => {
  const unseen = { ...smallBriefing, parts: [] };
  for (const kind of ITEM_KINDS) assert.deepEqual(itemKinds[kind].derive(unseen), []);
});
