import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import {
  appendEntry,
  keyOf,
  latestEntries,
  mergeLogs,
  ratingOf,
  RATINGS,
  validEntries,
  type Log,
} from "./log.ts";
import { logs, testEntry } from "./testing/entries.ts";
import { testItem } from "./testing/items.ts";

test("wrong is Again, right after a hint is Hard, right is Good, and partly right is not yet known", () => {
  assert.equal(ratingOf({ score: 0, max: 1 }, 0), RATINGS.again);
  assert.equal(ratingOf({ score: 1, max: 2 }, 0), RATINGS.again);
  assert.equal(ratingOf({ score: 1, max: 1 }, 1), RATINGS.hard);
  assert.equal(ratingOf({ score: 2, max: 2 }, 0), RATINGS.good);
});

test("an answer is never lost, even where the clock stands still", () => {
  const entry = testEntry({});
  const log = [1, 2, 3].reduce<Log>((before) => appendEntry(before, entry), []);
  assert.equal(log.length, 3);
  assert.equal(new Set(log.map(keyOf)).size, 3);
});

test("two logs merge into their union, whichever comes first, and again changes nothing", () => {
  fc.assert(
    fc.property(logs, logs, (one, other) => {
      const merged = mergeLogs(one, other);
      assert.deepEqual(merged, mergeLogs(other, one));
      assert.deepEqual(mergeLogs(merged, one), merged);
      assert.deepEqual(new Set(merged.map(keyOf)), new Set([...one, ...other].map(keyOf)));
    }),
  );
});

test("an answer to an item that changed or went counts no more, and is still kept", () => {
  const log = [
    testEntry({ hash: "old" }),
    testEntry({ item: "gone" }),
    testEntry({ at: "2026-11-23T10:00:00.000Z" }),
  ];
  assert.deepEqual(
    validEntries(log, [testItem()]).map(({ at }) => at),
    ["2026-11-23T10:00:00.000Z"],
  );
});

test("the newest answer to an item is the one that counts", () => {
  const [early, late] = [testEntry({ score: 0 }), testEntry({ at: "2026-11-23T10:00:00.000Z" })];
  assert.deepEqual(latestEntries([late, early]), [late]);
});
