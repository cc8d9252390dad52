import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { pairOf } from "./item.ts";
import { appendEntry, ratingOf, type Log } from "./log.ts";
import { dueCards, itemsForReview, ratingsBy, rebuildCards, type DueCards } from "./review.ts";
import { logs, testEntry } from "./testing/entries.ts";
import { testGrid, testItem } from "./testing/items.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22, 10);
const item = testItem();
const twin = testItem({ id: "twin" });
const other = testItem({ id: "other", statements: ["doubt"] });
const bank = [item, twin, other];

const day = (number: number): Date => new Date(START + number * DAY);
const answer = (log: Log, number: number, score: number, id = "item"): Log =>
  appendEntry(
    log,
    testEntry({ at: day(number).toISOString(), item: id, score, rating: ratingOf({ score, max: 1 }, 0) }),
  );
const due = (log: Log, number: number): DueCards =>
  dueCards(rebuildCards(log, bank, day(number)), { now: day(number), offsetMinutes: 0 });

test("a learner who knows it comes back after days, one who does not comes back tomorrow", () => {
  const known = answer([], 0, 1);
  const unknown = answer([], 0, 0);
  assert.deepEqual(due(known, 0), { today: [], tomorrow: [], thisWeek: ["promise"] });
  assert.deepEqual(due(unknown, 0), { today: [], tomorrow: ["promise"], thisWeek: [] });
});

test("a learner's week: each right answer puts the next review further off", () => {
  let log: Log = [];
  const gaps: number[] = [];
  for (let today = 0, last = 0; today < 60; today += 1) {
    if (today > 0 && !due(log, today).today.includes("promise")) continue;
    if (today > 0) gaps.push(today - last);
    last = today;
    log = answer(log, today, 1);
  }
  assert.ok(
    gaps.length >= 2 && gaps.every((gap, index) => index === 0 || gap > (gaps[index - 1] ?? 0)),
    gaps.join(),
  );
});

test("two items on one statement share a card", () => {
  const cards = rebuildCards(answer(answer([], 0, 1), 1, 1, "twin"), bank, day(1));
  assert.deepEqual(
    cards.map(({ statement, card }) => [statement, card.reps]),
    [["promise", 2]],
  );
});

test("what is overdue is due today, and nothing stands in two lists", () => {
  assert.deepEqual(due(answer([], 0, 1), 30).today, ["promise"]);
  fc.assert(
    fc.property(
      logs,
      fc.nat({ max: 40 }),
      fc.integer({ min: -720, max: 720 }),
      (log, number, offsetMinutes) => {
        const cards = rebuildCards(log, bank, day(number));
        const { today, tomorrow, thisWeek } = dueCards(cards, { now: day(number), offsetMinutes });
        const all = [...today, ...tomorrow, ...thisWeek];
        assert.equal(new Set(all).size, all.length);
      },
    ),
  );
});

test("the cards are the same however the log came together", () => {
  fc.assert(
    fc.property(logs, (log) => {
      assert.deepEqual(rebuildCards(log, bank, day(9)), rebuildCards(structuredClone(log), bank, day(9)));
    }),
  );
});

test("a clock that ran a year ahead and was set back hides no card", () => {
  const log = answer(answer([], 0, 1), 365, 1);
  const [card] = rebuildCards(log, bank, day(1));
  assert.ok((card?.due ?? day(999)) < day(60));
  assert.equal(answer(log, 1, 1).length, 3);
});

test("no interval is longer than a year and the day by which Good comes after Hard", () => {
  let log: Log = [];
  for (let time = 0, round = 0; round < 12; round += 1) {
    log = answer(log, time, 1);
    const [card] = rebuildCards(log, bank, day(time));
    time = Math.ceil(((card?.due.getTime() ?? 0) - START) / DAY);
    assert.ok((card?.card.scheduled_days ?? 999) <= 366);
  }
});

test("an item that changed gives no cards, and a grid gives one for each row by its own answer", () => {
  assert.deepEqual(rebuildCards([testEntry({ hash: "old" })], bank, day(0)), []);
  const response = [pairOf("promise", "ada"), pairOf("strike", "bo")];
  assert.deepEqual(ratingsBy(testGrid(), testEntry({ item: "grid", response })), [
    { statement: "promise", rating: 3 },
    { statement: "strike", rating: 1 },
  ]);
});

test("the day changes at the learner's midnight", () => {
  const log = answer([], 0, 0);
  const cards = rebuildCards(log, bank, day(0));
  const lateEvening = new Date(Date.UTC(2026, 10, 23, 5));
  assert.deepEqual(dueCards(cards, { now: lateEvening, offsetMinutes: 480 }).tomorrow, ["promise"]);
  assert.deepEqual(dueCards(cards, { now: lateEvening, offsetMinutes: 0 }).today, ["promise"]);
});

test("a review asks the item that was answered longest ago, one for each statement", () => {
  const log = answer(answer([], 0, 1), 3, 1, "twin");
  assert.deepEqual(
    itemsForReview(["promise", "doubt"], bank, log).map(({ id }) => id),
    ["item", "other"],
  );
});
