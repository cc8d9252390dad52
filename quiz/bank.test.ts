import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { loadBriefing } from "../src/build/content/load-briefing.ts";
import { parseOnly } from "../src/build/markdown/markdown.ts";
import { itemById, makeBank, statementsOfSubstance } from "./bank.ts";
import { ITEM_KINDS, NOBODY, pairOf, REPORT_ITSELF } from "./item.ts";
import { itemTable, renderTable } from "./lint/item-table.ts";
import { lint } from "./lint/lint.ts";
import { defaultForm } from "./paper-choice.ts";
import { scoreItem } from "./score.ts";

const { loaded } = loadBriefing("slides/rubio-lavrov", parseOnly());
assert.ok(loaded, "the embedded briefing loads");
const { briefing } = loaded;
const bank = makeBank(briefing);

test("the embedded briefing has 60 to 110 items, every kind and every part among them", () => {
  assert.ok(bank.length >= 60 && bank.length <= 110, `${bank.length} items`);
  for (const kind of ITEM_KINDS)
    assert.ok(
      bank.some((item) => item.kind === kind),
      kind,
    );
  for (const { id } of briefing.parts) assert.ok(bank.filter(({ part }) => part === id).length >= 15, id);
});

test("each item has an id of its own, and the same briefing gives the same bank", () => {
  assert.equal(new Set(bank.map(({ id }) => id)).size, bank.length);
  assert.deepEqual(makeBank(briefing), bank);
  assert.equal(itemById(bank, bank[0]?.id ?? ""), bank[0]);
  assert.equal(itemById(bank, "gone"), undefined);
});

test("every statement of a speaker is asked, and all but a few in which the report contradicts itself", () => {
  const asked = new Set(bank.flatMap(({ statements }) => statements));
  const echoes = new Set(["trump-paper-tiger-dated"]);
  const unasked = statementsOfSubstance(briefing).filter(({ id }) => !asked.has(id) && !echoes.has(id));
  assert.deepEqual(
    unasked.filter(({ speaker }) => speaker !== undefined),
    [],
  );
  assert.ok(unasked.length <= 5, unasked.map(({ id }) => id).join());
});

test("the traps of the source are asked", () => {
  assert.ok(
    bank.filter(({ key }) => key.includes(REPORT_ITSELF)).length >= 5,
    "inferences beside quotations",
  );
  assert.ok(
    bank.some(({ key }) => key.includes(NOBODY)),
    "words that nobody says",
  );
  assert.ok(itemById(bank, "who-said-state-readout"), "second-hand words");
  assert.ok(itemById(bank, "lavrov-answer-to-reporters"), "silence");
  assert.ok(itemById(bank, "taunt-in-singular"), "singular and plural of the taunt");
  assert.deepEqual(
    itemById(bank, "occasion-trump-paper-tigers")?.key,
    ["unknown"],
    "the plural has no occasion",
  );
  assert.ok(bank.filter(({ id }) => id.startsWith("against-")).length >= 5, "contradictions");
});

test("what the author omits is not asked, and another question takes its place", () => {
  const id = "missing-influence-un-losing-influence";
  const omitted = [...briefing.omitted, { items: [id], because: "To see what takes its place." }];
  const asking = (of: typeof bank) =>
    of.filter(({ statements }) => statements.join() === "un-losing-influence").map((item) => item.id);
  const [before, after] = [asking(bank), asking(makeBank({ ...briefing, omitted }))];
  assert.ok(before.includes(id) && !after.includes(id));
  assert.equal(after.length, before.length);
});

test("a statement is not asked twice in the same way", () => {
  const alone = bank.filter(({ origin, statements }) => origin === "derived" && statements.length === 1);
  const ways = alone.map(({ kind, statements }) => `${kind} ${statements.join()}`);
  assert.equal(new Set(ways).size, ways.length);
});

test("whoever ticks everything, nothing or more than the key never gets what the key gets", () => {
  for (const item of bank) {
    const all = (item.rows ?? [undefined]).flatMap((row) =>
      item.options.map(({ id }) => (row ? pairOf(row.id, id) : id)),
    );
    const wrong = all.filter((id) => !item.key.includes(id));
    const full = scoreItem(item, item.key).score;
    const worth = (response: readonly string[]): number => scoreItem(item, response).score;
    assert.equal(worth([]), 0, item.id);
    if (wrong.length > 0) assert.ok(worth(all) < full, item.id);
    for (const id of wrong) assert.ok(worth([...item.key, id]) < full && worth([id]) === 0, item.id);
  }
});

test("the order of ticks changes nothing, except where an order is asked", () => {
  const shuffled = fc
    .constantFrom(...bank)
    .chain((item) =>
      fc
        .shuffledSubarray([...item.key], { minLength: item.key.length })
        .map((response) => ({ item, response })),
    );
  fc.assert(
    fc.property(shuffled, ({ item, response }) => {
      const { score, max } = scoreItem(item, response);
      const isSolved = item.kind !== "put-in-order" || response.join() === item.key.join();
      assert.equal(score === max, isSolved, item.id);
    }),
  );
});

test("one answer to one question is not given over and over", () => {
  const facts = bank.filter(({ kind, key }) => kind === "kind-of-statement" && key[0] === "assertion");
  for (const { id } of briefing.parts) assert.ok(facts.filter(({ part }) => part === id).length <= 2, id);
});

test("the 20 rules find no error and no warning in the bank or on the two papers as printed", () => {
  const forms = ["A", "B"].map((letter) => defaultForm(briefing.id, bank, letter));
  const findings = lint({ bank, briefing, forms });
  assert.deepEqual(
    findings.filter(({ level }) => level !== "info"),
    [],
  );
  assert.match(renderTable(itemTable(bank, forms)), new RegExp(`^${bank.length} items\n`));
});
