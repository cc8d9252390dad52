import assert from "node:assert/strict";
import { test } from "node:test";
import { alsoSaidBy, isEcho, withoutEchoes } from "./echoes.ts";
import { smallBriefing, statement } from "./testing/small-briefing.ts";

const [first, again] = [
  statement("one", { kind: "mixed", speaker: "bo", content: 'It is a "paper boat".' }),
  statement("two", { kind: "mixed", speaker: "bo", content: 'They are "paper boats".' }),
];

test("the same taunt of the same speaker in singular and plural is an echo", () => {
  assert.ok(isEcho(first, again));
  assert.ok(!isEcho(first, { ...again, speaker: "ada" }));
  assert.ok(!isEcho(first, first));
  assert.deepEqual(withoutEchoes([first, again], { ...smallBriefing, statements: [first, again] }), [first]);
});

test("words that another speaker repeats are known as said by both", () => {
  const question = statement("q", { kind: "direct", speaker: "cleo", content: "Why a “paper boat”?" });
  const briefing = { ...smallBriefing, statements: [first, question] };
  assert.ok(alsoSaidBy(first, "cleo", briefing));
  assert.ok(!alsoSaidBy(first, "ada", briefing));
  assert.ok(!alsoSaidBy(first, "bo", briefing));
});
