import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { mergeLogs } from "./log.ts";
import { emptyProgress, fromFile, mergeProgress, parseProgress, SCHEMA, toFile } from "./progress.ts";
import { logs, testEntry } from "./testing/entries.ts";

test("a file that was kept gives back the same progress", () => {
  fc.assert(
    fc.property(logs, (log) => {
      const progress = { ...emptyProgress("harbour"), log: mergeLogs(log, []) };
      assert.deepEqual(fromFile(toFile(progress)), { ok: progress });
    }),
  );
});

test("no value and no text makes reading fail with an exception", () => {
  const near = fc.record({
    format: fc.constant("briefing-progress"),
    schema: fc.constant(1),
    briefing: fc.string(),
    log: fc.anything(),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), near), (value) => {
      const result = parseProgress(value);
      assert.equal(Object.keys(result).length, 1);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => assert.ok("corrupt" in fromFile(text))));
});

test("a newer document is told from a corrupt one, so that neither is overwritten", () => {
  const stored = { ...emptyProgress("harbour"), schema: SCHEMA + 1, log: "of a shape to come" };
  assert.deepEqual(parseProgress(stored), { newer: SCHEMA + 1 });
  assert.deepEqual(parseProgress({ ...stored, schema: 0 }), { corrupt: "no schema number" });
});

test("one damaged entry makes the document corrupt, and its place is named", () => {
  for (const damaged of [
    { at: "yesterday" },
    { rating: 7 },
    { score: -1 },
    { response: [1] },
    { hash: null },
  ]) {
    const log = [testEntry({}), { ...testEntry({ item: "other" }), ...damaged }];
    assert.deepEqual(parseProgress({ ...emptyProgress("harbour"), log }), {
      corrupt: "entry 2 of the log is damaged",
    });
  }
});

test("fields that nobody knows are not taken over", () => {
  const log = [{ ...testEntry({}), name: "Ada Lind" }];
  const result = parseProgress({ ...emptyProgress("harbour"), log, learner: "Ada Lind" });
  assert.ok(!JSON.stringify(result).includes("Ada Lind"));
});

test("progress in two briefings is not mixed", () => {
  const [one, other] = [emptyProgress("harbour"), { ...emptyProgress("harbour"), log: [testEntry({})] }];
  assert.equal(mergeProgress(one, other)?.log.length, 1);
  assert.equal(mergeProgress(one, emptyProgress("mountain")), undefined);
});
