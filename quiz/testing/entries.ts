import * as fc from "fast-check";
import type { Log, LogEntry } from "../log.ts";

/** A right answer to `testItem()`, unless told otherwise. */
export const testEntry = (more: Partial<LogEntry> = {}): LogEntry => ({
  at: "2026-11-22T10:00:00.000Z",
  item: "item",
  hash: "0123456789abcdef",
  order: ["a", "b", "c", "d"],
  response: ["a"],
  score: 1,
  max: 1,
  rating: 3,
  hints: 0,
  ...more,
});

/** Any log of a learner, in any order of time. */
export const logs: fc.Arbitrary<Log> = fc.array(
  fc
    .record({
      minute: fc.nat({ max: 40 }),
      item: fc.constantFrom("item", "other", "third"),
      rating: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    })
    .map(({ minute, item, rating }) =>
      testEntry({
        at: new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString(),
        item,
        rating,
        score: rating === 1 ? 0 : 1,
      }),
    ),
);
