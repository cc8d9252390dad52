import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { makeForm, selectItems } from "./form.ts";
import { testItem } from "./testing/items.ts";

const bank = Array.from({ length: 24 }, (_, index) =>
  testItem({
    id: `item-${index}`,
    part: index % 3 === 0 ? "plan" : index % 3 === 1 ? "cost" : "risk",
    kind: index % 2 === 0 ? "who-said-it" : "occasion",
    statements: [`statement-${index % 20}`],
  }),
);
const selections = fc.record({ seed: fc.string(), count: fc.nat({ max: 30 }) });

test("forms A and B hold the same items, each once", () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const [a, b] = [makeForm(bank, selection, "A"), makeForm(bank, selection, "B")];
      assert.deepEqual(a.items.toSorted(), b.items.toSorted());
      assert.equal(new Set(a.items).size, Math.min(selection.count, bank.length));
      assert.deepEqual(a, makeForm(bank, selection, "A"));
    }),
    { numRuns: 30 },
  );
});

test("a selection spreads over parts and kinds", () => {
  const items = selectItems(bank, { seed: "x", count: 12 });
  for (const part of ["plan", "cost", "risk"])
    assert.equal(items.filter((item) => item.part === part).length, 4);
  assert.equal(items.filter(({ kind }) => kind === "occasion").length, 6);
});

test("no statement is asked twice while others are left", () => {
  const items = selectItems(bank, { seed: "x", count: 20 });
  assert.equal(new Set(items.flatMap(({ statements }) => statements)).size, 20);
});

test("only the wanted parts are asked", () => {
  const items = selectItems(bank, { seed: "x", count: 30, parts: ["risk"] });
  assert.equal(items.length, 8);
  assert.ok(items.every(({ part }) => part === "risk"));
});
