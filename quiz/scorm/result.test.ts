import assert from "node:assert/strict";
import { test } from "node:test";
import { testEntry } from "../testing/entries.ts";
import { testItem } from "../testing/items.ts";
import { resultOf } from "./result.ts";

const BANK = ["one", "two", "three"].map((id) => testItem({ id }));

const answered = (item: string, score: number, at = "2026-11-22T10:00:00.000Z") =>
  testEntry({ item, score, at });

test("a learner who has not answered everything has neither passed nor failed", () => {
  assert.equal(resultOf([answered("one", 1), answered("two", 1)], BANK, 0).status, "incomplete");
  assert.equal(resultOf([], BANK, 80).status, "incomplete");
  assert.equal(resultOf([], [], 80).status, "incomplete");
});

test("the latest answer to each question counts", () => {
  const again = answered("one", 1, "2026-11-22T10:05:00.000Z");
  const log = [answered("one", 0), answered("two", 1), answered("three", 1), again];
  assert.deepEqual(resultOf(log, BANK, 80), { answered: 3, of: 3, score: 100, status: "passed" });
});

test("nobody passes by rounding", () => {
  const log = [answered("one", 1), answered("two", 1), answered("three", 0)];
  assert.deepEqual(resultOf(log, BANK, 66.67), { answered: 3, of: 3, score: 66.66, status: "failed" });
});
