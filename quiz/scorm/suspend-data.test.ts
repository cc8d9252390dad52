import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { pairOf, type Item, type Response } from "../item.ts";
import type { Log, LogEntry } from "../log.ts";
import { optionOrder } from "../order.ts";
import { scoreItem } from "../score.ts";
import { option, testGrid, testItem } from "../testing/items.ts";
import { fromSuspendData, MOST_CHARACTERS, toSuspendData } from "./suspend-data.ts";

const PRINTING = { seed: "harbour", form: "A" };

/** Items of every shape, as many as wanted. */
const items = (count: number): readonly Item[] =>
  Array.from({ length: count }, (_, index) => {
    const more = { id: `item-${index}`, hash: index.toString(16).padStart(16, "0") };
    if (index % 10 === 0)
      return testGrid({
        ...more,
        rows: ["promise", "strike", "doubt", "calm"].map((id) => ({ id, parts: [], feedback: "" })),
      });
    if (index % 10 === 1) {
      const ids = ["a", "b", "c", "d", "e", "f"];
      return testItem({ ...more, kind: "put-in-order", options: ids.map((id) => option(id)), key: ids });
    }
    return testItem({ ...more, ...(index % 10 === 2 ? { kind: "multiple-response", key: ["a", "c"] } : {}) });
  });

const BANK = items(30);

/** An answer as the page keeps it, at a full minute. */
function answer(item: Item, response: Response, minute: number): LogEntry {
  return {
    at: new Date(29_000_000 * 60_000 + minute * 60_000).toISOString(),
    item: item.id,
    hash: item.hash,
    order: optionOrder(item, PRINTING),
    response,
    ...scoreItem(item, response),
    rating: scoreItem(item, response).score === scoreItem(item, response).max ? 3 : 1,
    hints: 0,
  };
}

const anyResponse = (item: Item): fc.Arbitrary<Response> => {
  const ids = item.options.map(({ id }) => id);
  if (item.rows)
    return fc
      .tuple(...item.rows.map(({ id }) => fc.constantFrom(...ids).map((column) => pairOf(id, column))))
      .map((pairs) => pairs.toSorted());
  if (item.kind === "put-in-order") return fc.shuffledSubarray(ids, { minLength: ids.length });
  return fc.shuffledSubarray(ids, { minLength: 1, maxLength: item.kind === "multiple-response" ? 4 : 1 });
};

const anyLog: fc.Arbitrary<Log> = fc
  .uniqueArray(
    fc
      .record({ item: fc.constantFrom(...BANK), minute: fc.nat({ max: 600_000 }) })
      .chain(({ item, minute }) => anyResponse(item).map((response) => answer(item, response, minute))),
    { selector: ({ at, item }) => `${at} ${item}`, maxLength: 60 },
  )
  .map((log) => log.toSorted((a, b) => (`${a.at} ${a.item}` < `${b.at} ${b.item}` ? -1 : 1)));

test("a learner who comes back finds every answer as it was", () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      assert.deepEqual(fromSuspendData(toSuspendData(log, BANK), BANK, PRINTING), log);
    }),
  );
});

test("200 questions, each answered on a day of its own, fit into what a platform keeps", () => {
  const bank = items(200);
  const log = bank.map((item, index) => answer(item, item.key, index * 1441));
  const text = toSuspendData(log, bank);
  assert.ok(text.length < MOST_CHARACTERS, `${text.length} characters`);
  assert.equal(fromSuspendData(text, bank, PRINTING).length, 200);
});

test("whatever is practised again and again, the latest answer to each question stays", () => {
  const bank = items(200);
  const log = Array.from({ length: 8 }, (_, round) =>
    bank.map((item, index) => answer(item, item.key, round * 2000 + index)),
  ).flat();
  const text = toSuspendData(log, bank);
  assert.ok(text.length <= MOST_CHARACTERS);
  const kept = fromSuspendData(text, bank, PRINTING);
  for (const entry of log.slice(-200))
    assert.ok(kept.some(({ at, item }) => at === entry.at && item === entry.item));
});

test("of 1,000 questions as many answers stay as there is room for", () => {
  const bank = items(1000);
  const text = toSuspendData(
    bank.map((item, index) => answer(item, item.key, index)),
    bank,
  );
  assert.ok(text.length <= MOST_CHARACTERS && text.length > MOST_CHARACTERS - 200, `${text.length}`);
});

test("an answer to a question that was edited is not taken for the new one's", () => {
  const [first, second] = BANK;
  assert.ok(first && second);
  const text = toSuspendData([answer(first, first.key, 1), answer(second, second.key, 2)], BANK);
  const edited = BANK.map((item) => (item === first ? { ...item, hash: "f".repeat(16) } : item));
  assert.deepEqual(
    fromSuspendData(text, edited, PRINTING).map(({ item }) => item),
    [second.id],
  );
});

test("data of another package, or of none, are no answers and no error", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `1;${text}`),
      ),
      (text) => {
        for (const entry of fromSuspendData(text, BANK, PRINTING))
          assert.ok(!Number.isNaN(Date.parse(entry.at)));
      },
    ),
  );
});

test("no two of 1,000 questions share a key", () => {
  const bank = items(1000);
  const texts = bank.map((item) =>
    toSuspendData([answer(item, item.key, 0)], bank)
      .split(";")[2]
      ?.slice(0, 5),
  );
  assert.equal(new Set(texts).size, 1000);
});
