import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { clockText, naturalMinutes, paceText, plannedEnds } from "./pace.ts";

describe("the pace of a talk", () => {
  it("gives a slide with more to say more time, and uses the whole", () => {
    const ends = plannedEnds([10, 50], 80);
    assert.deepEqual(ends, [20, 80]);
  });

  it("says whether the speaker is ahead, behind or on time", () => {
    const ends = [60, 120, 180];
    assert.equal(paceText(65, 1, ends), "on time");
    assert.equal(paceText(200, 1, ends), "1:20 behind");
    assert.equal(paceText(10, 2, ends), "1:50 ahead");
  });

  it("writes seconds with two figures", () => assert.equal(clockText(187.9), "3:07"));

  it("takes at least a minute for any talk", () => assert.equal(naturalMinutes([3]), 1));
});
