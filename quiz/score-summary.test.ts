import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { pairOf, REPORT_ITSELF } from "./item.ts";
import { contrastItems, mostConfused, summarize } from "./score-summary.ts";
import { logs, testEntry } from "./testing/entries.ts";
import { option, testGrid, testItem } from "./testing/items.ts";

const who = testItem({
  kind: "who-said-it",
  options: [
    option("ada", { person: "ada" }),
    option("bo", { person: "bo" }),
    option(REPORT_ITSELF, { pinned: true }),
  ],
  key: ["ada"],
  people: { key: ["ada"], distractors: ["bo"] },
});
const bank = [who, testGrid(), testItem({ id: "plain" })];
const wrong = testEntry({ response: ["bo"], score: 0, rating: 1 });

test("a result counts the newest answer to each item", () => {
  const summary = summarize(bank, [wrong, testEntry({ at: "2026-11-23T10:00:00.000Z", response: ["ada"] })]);
  assert.deepEqual(summary.total, { id: "total", score: 1, max: 1, items: 1 });
  assert.deepEqual(summary.misses, []);
});

test("a result tells by person, kind and part, and lists what was missed", () => {
  const summary = summarize(bank, [wrong]);
  assert.deepEqual(summary.byPerson, [{ id: "ada", score: 0, max: 1, items: 1 }]);
  assert.deepEqual(
    summary.byKind.map(({ id }) => id),
    ["who-said-it"],
  );
  assert.deepEqual(
    summary.byPart.map(({ id }) => id),
    ["plan"],
  );
  assert.deepEqual(summary.misses, ["item"]);
});

test("the confusion map tells who was asked and who was chosen, the report itself among them", () => {
  const chose = (response: string) => summarize(bank, [{ ...wrong, response: [response] }]).confusions;
  assert.deepEqual(chose("bo"), [{ asked: "ada", chose: "bo", count: 1 }]);
  assert.deepEqual(chose(REPORT_ITSELF), [{ asked: "ada", chose: REPORT_ITSELF, count: 1 }]);
  assert.deepEqual(summarize(bank, [testEntry({ item: "plain" })]).confusions, []);
});

test("a grid adds one choice for each row", () => {
  const response = [pairOf("promise", "bo"), pairOf("strike", "cleo")];
  assert.deepEqual(summarize(bank, [testEntry({ item: "grid", response, score: 1, max: 2 })]).confusions, [
    { asked: "ada", chose: "bo", count: 1 },
    { asked: "cleo", chose: "cleo", count: 1 },
  ]);
});

test("the pair most mixed up is found in both directions, and right answers do not count", () => {
  const confusions = [
    { asked: "cleo", chose: "cleo", count: 9 },
    { asked: "ada", chose: "cleo", count: 2 },
    { asked: "bo", chose: "ada", count: 1 },
    { asked: "ada", chose: "bo", count: 2 },
  ];
  assert.deepEqual(mostConfused(confusions)?.toSorted(), ["ada", "bo"]);
  assert.equal(mostConfused([]), undefined);
});

test("contrast items let choose between the two", () => {
  assert.deepEqual(
    contrastItems(bank, ["ada", "bo"]).map(({ id }) => id),
    ["item", "grid"],
  );
  assert.deepEqual(
    contrastItems(bank, ["bo", "cleo"]).map(({ id }) => id),
    ["grid"],
  );
});

test("points are never more than there are, whatever the log", () => {
  fc.assert(
    fc.property(logs, (log) => {
      const { total } = summarize(bank, log);
      assert.ok(total.score <= total.max && total.items <= bank.length);
    }),
  );
});
