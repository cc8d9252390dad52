import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { itemOrder, keyLetters, lettered, letterAt, optionOrder } from "./order.ts";
import { option, testItem } from "./testing/items.ts";

const printing = fc.record({ seed: fc.string(), form: fc.constantFrom("A", "B", "C") });

test("an order holds each option once, whatever the seed", () => {
  fc.assert(
    fc.property(printing, fc.string(), (how, id) => {
      const order = optionOrder(testItem({ id }), how);
      assert.deepEqual(order.toSorted(), ["a", "b", "c", "d"]);
      assert.deepEqual(order, optionOrder(testItem({ id }), how));
    }),
  );
});

test("an item left out changes the place of no two others", () => {
  fc.assert(
    fc.property(printing, fc.uniqueArray(fc.string(), { minLength: 2 }), (how, ids) => {
      const all = itemOrder(ids, how);
      assert.deepEqual(
        itemOrder(ids.slice(1), how),
        all.filter((id) => id !== ids[0]),
      );
    }),
  );
});

test("a pinned option stands last, and dates keep their order", () => {
  fc.assert(
    fc.property(printing, (how) => {
      const options = [option("last", { pinned: true }), option("a"), option("b")];
      assert.equal(optionOrder(testItem({ options }), how).at(-1), "last");
      assert.deepEqual(optionOrder(testItem({ keepsOrder: true }), how), ["a", "b", "c", "d"]);
    }),
  );
});

test("an item that asks for an order is never shown solved", () => {
  fc.assert(
    fc.property(printing, fc.string(), (how, id) => {
      const item = testItem({ id, kind: "put-in-order", key: ["a", "b", "c", "d"] });
      assert.notDeepEqual(optionOrder(item, how), item.key);
    }),
  );
});

test("forms differ in order", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
  assert.notDeepEqual(itemOrder(ids, { seed: "x", form: "A" }), itemOrder(ids, { seed: "x", form: "B" }));
});

test("letters follow the printed order, and the key's letter with them", () => {
  const item = testItem();
  assert.deepEqual(
    lettered(item, ["c", "a", "gone", "b"]).map(({ letter, option: { id } }) => letter + id),
    ["Ac", "Ba", "Cb"],
  );
  assert.deepEqual(keyLetters(item, ["c", "a", "b", "d"]), ["B"]);
  assert.equal(letterAt(25) + letterAt(26), "ZAA");
});
