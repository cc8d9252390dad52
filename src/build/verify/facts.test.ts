import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHarbour } from "../testing/harbour.ts";
import { missingFacts } from "./facts.ts";
import type { Statement } from "../../model/statement.ts";

const { briefing } = loadHarbour();
const [first] = briefing.statements;
assert.ok(first);

/** What the passage does not hold of the paraphrase. */
const missing = (content: string, passage: string, more: Partial<Statement> = {}): readonly string[] =>
  missingFacts({ ...first, kind: "indirect", content, ...more }, passage, briefing);

test("figures must stand in the passage, as a whole", () => {
  assert.deepEqual(missing("It takes 40 minutes and 3.50 crowns.", "the 40-minute trip, at 3.50 crowns"), []);
  assert.deepEqual(missing("It takes 40 minutes.", "it takes 140 minutes"), ["40"]);
  assert.deepEqual(missing("There are 500.", "there are 1,500"), ["500"]);
  assert.deepEqual(missing("There are 1,500.", "there are 1500"), ["1,500"]);
  assert.deepEqual(missing("It costs 3.", "it costs 3.50"), ["3"]);
});

test("capitalised words must stand in the passage", () => {
  assert.deepEqual(missing("The boat sails to Eskholm in March.", "in March to Norrvik"), ["Eskholm"]);
  assert.deepEqual(missing("It is Eskholm's boat – the U.S. one.", "Eskholm’s boat, U.S. built"), []);
});

test("the first word of a sentence counts only where it names somebody", () => {
  assert.deepEqual(missing("Boats sail. Ferries too. Lind agrees.", "a boat"), ["Lind"]);
  assert.deepEqual(missing("Town meetings are dull.", "a meeting"), []);
});

test("any name of a person stands for any other", () => {
  assert.deepEqual(missing("Lind met Bo Ek.", "Ada met Ek"), ["Lind"]);
  assert.deepEqual(missing("Ada Lind met Ek.", "Lind met Bo Ek"), []);
  assert.deepEqual(missing("They met the Harbour Board.", "They met The board"), []);
});

test("quoted words are not ours, and prove nothing either", () => {
  assert.deepEqual(missing('He says "Oslo and 7".', "nothing", { kind: "mixed" }), []);
  assert.deepEqual(missing("Oslo and 7", "nothing", { kind: "direct" }), []);
});

test("what is waived with a reason is not looked for, word by word", () => {
  const waived = { "Old Oslo": "known", "26 boats": "counted" };
  assert.deepEqual(missing("He sees Oslo, 26 and Bergen.", "nothing", { waived }), ["Bergen"]);
});

test("each missing fact is named once", () => {
  assert.deepEqual(missing("From Oslo to Oslo, 7 by 7.", "nothing"), ["7", "Oslo"]);
});
