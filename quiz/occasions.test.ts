import assert from "node:assert/strict";
import { test } from "node:test";
import { occasionText, sameOccasion, timeAround } from "./occasions.ts";
import { statement } from "./testing/small-briefing.ts";

const at = (occasion: Parameters<typeof statement>[1]["occasion"]) =>
  statement("x", occasion ? { occasion } : {});

test("an occasion is told by place and date, and by words where there is no date", () => {
  assert.equal(
    occasionText(at({ at: "Town hall", on: "2026-05-03", when: "before" })),
    "Town hall, 3 May 2026",
  );
  assert.equal(occasionText(at({ when: "hours before the vote", on: "2026-02" })), "February 2026");
  assert.equal(occasionText(at({ when: "hours before the vote" })), "Hours before the vote");
  assert.equal(occasionText(at(undefined)), "");
});

test("two statements of one place and time have the same occasion", () => {
  assert.ok(sameOccasion(at({ at: "Town hall" }), at({ at: "Town hall", to: "Bo Ek" })));
  assert.ok(!sameOccasion(at({ at: "Town hall" }), at({ at: "Harbour" })));
});

test("a time around an event is ranked, a bare before is not", () => {
  assert.deepEqual(timeAround(at({ when: "the day before the vote" })), { event: "the vote", rank: -3 });
  assert.deepEqual(timeAround(at({ when: "hours before the vote" })), { event: "the vote", rank: -2 });
  assert.deepEqual(timeAround(at({ when: "after the vote" })), { event: "the vote", rank: 1 });
  assert.equal(timeAround(at({ when: "before the vote" })), undefined);
  assert.equal(timeAround(at({ when: "in May" })), undefined);
});
