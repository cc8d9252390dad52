import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { csv } from "./csv.ts";
import type { ItemSet } from "./export-item.ts";
import { embedded } from "./testing/embedded.ts";
import { hostileItem, setOf } from "./testing/hostile-items.ts";

/** The table as a spreadsheet reads it: a record for each line. */
const read = (set: ItemSet): readonly Record<string, string>[] =>
  parse(Buffer.from(csv(set).bytes), { columns: true, bom: true });

/** Every sign by which a cell can begin to be run. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

test("a teacher finds every question of the embedded briefing in the table, in order and with its key", () => {
  const records = read(embedded);
  assert.deepEqual(
    records.map(({ id }) => id),
    embedded.items.map(({ id }) => id),
  );
  for (const [index, item] of embedded.items.entries()) {
    const record = records[index] ?? {};
    assert.equal(record["question"], item.stem);
    assert.equal(record["rationale"], item.rationale);
    assert.deepEqual(record["passages"]?.split(", ").map(Number), item.passages);
    for (const { letter, text } of item.options) assert.equal(record[letter], text);
    if (item.shape === "single")
      assert.equal(record[record["key"] ?? ""], item.options.find(({ right }) => right)?.text);
  }
});

test("whatever an author writes, a spreadsheet runs none of it and shows all of it", () => {
  fc.assert(
    fc.property(hostileItem, (item) => {
      const [record = {}] = read(setOf(item));
      assert.equal(Object.values(record).filter((cell) => RUNS.test(cell)).length, 0);
      const shown = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
      assert.equal(record["question"], shown(item.stem));
      assert.equal(record["context"], shown(item.context));
      for (const { letter, text } of item.options) assert.equal(record[letter], shown(text));
      for (const { number, text } of item.rows) assert.equal(record[`row ${number}`], shown(text));
    }),
  );
});

test("a cell that had to be changed is listed as such", () => {
  const [item] = fc.sample(hostileItem, 1);
  assert.ok(item);
  const { losses } = csv(setOf({ ...item, stem: "=1+1" }));
  assert.match(losses.at(-1)?.what ?? "", /apostrophe/);
});
