import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { GAP, type Item } from "../item.ts";
import { option, testItem } from "../testing/items.ts";
import { smallBriefing } from "../testing/small-briefing.ts";
import type { Finding, Waiver } from "./finding.ts";
import { itemTable, renderTable } from "./item-table.ts";
import { lint } from "./lint.ts";

const find = (item: Item, waivers: readonly Waiver[] = []): readonly Finding[] =>
  lint({ bank: [item], briefing: smallBriefing, forms: [] }, waivers);
const rules = (item: Item): readonly number[] =>
  find(item)
    .filter((one) => one.item === item.id)
    .map(({ rule }) => rule);
const texts = (...all: readonly string[]): Partial<Item> => ({
  options: all.map((text, index) => option(String.fromCharCode(97 + index), { text })),
});
const person = (id: string, text: string) => option(id, { person: id, text });
const voices = {
  kind: "who-said-it",
  options: [person("ada", "Ada Lind"), person("bo", "Bo Ek"), person("cleo", "Cleo Marsh")],
  key: ["ada"],
  people: { key: ["ada"], distractors: ["bo", "cleo"] },
} as const;
const quoting = (text: string, quoted = true): Partial<Item> => ({
  context: { parts: [{ text, quoted }], ours: !quoted },
});
const promise = smallBriefing.statements[0]?.content ?? "";

test("a sound item gets no finding", () => {
  assert.deepEqual(find(testItem()), []);
  assert.deepEqual(find(testItem({ ...voices, ...quoting(promise) })), []);
});

/** An item that breaks a rule, and the rule. */
const BROKEN: readonly (readonly [number, string, Item])[] = [
  [1, "a key without a statement", testItem({ statements: ["gone"] })],
  [1, "a key that is no option", testItem({ key: ["z"] })],
  [2, "a key who is not the speaker", testItem({ ...voices, key: ["bo"], ...quoting(promise) })],
  [
    4,
    "an invented option",
    testItem({ options: ["a", "b", "c"].map((id) => option(id, { person: "dan" })) }),
  ],
  [
    6,
    "a key much longer than the others",
    testItem(texts("The very long right one", "Short", "Brief", "Small")),
  ],
  [7, "a person beside a text", testItem({ options: [person("ada", "Ada Lind"), option("b"), option("c")] })],
  [
    8,
    "an article that fits some options",
    testItem({ ...texts("ferry", "engine", "boat"), ...quoting(`a ${GAP}`, false) }),
  ],
  [
    8,
    "a verb that fits some options",
    testItem({ ...texts("Russia", "Europe", "Unnamed sources"), ...quoting(`${GAP} is late.`, false) }),
  ],
  [
    9,
    "a word of the stem in the key alone",
    testItem({ stem: "Which ferry?", ...texts("The ferry", "A cart", "A coach") }),
  ],
  [9, "a speaker's name in the words", testItem({ ...voices, ...quoting("Lind keeps her word.") })],
  [10, "a wrong option named in the words", testItem({ ...voices, ...quoting("Thank you, Mayor.") })],
  [11, "a negative stem", testItem({ stem: "Which is not so?" })],
  [12, "all of the above", testItem(texts("One of them", "Two of them", "All of the above"))],
  [13, "an option inside another", testItem(texts("Fog", "Dense fog", "Storm at sea"))],
  [14, "an absolute word", testItem(texts("It always rains", "It snows at night", "It hails at noon"))],
  [15, "two options", testItem(texts("One", "Two"))],
  [
    16,
    "dates out of order",
    testItem({ options: ["2026-05", "2026-02", "2026-03"].map((id) => option(id)), key: ["2026-05"] }),
  ],
  [18, "marks around words that are not quoted", testItem(quoting("Nobody said this."))],
  [
    19,
    "an option without feedback",
    testItem({ options: [option("a"), option("b", { feedback: " " }), option("c")] }),
  ],
];

for (const [rule, name, item] of BROKEN) {
  test(`rule ${rule} finds ${name}`, () => assert.ok(rules(item).includes(rule), rules(item).join()));
}

test("rule 3 finds an option whose speaker said the same", () => {
  const statements = [
    ...smallBriefing.statements,
    { ...smallBriefing.statements[0], id: "copy", speaker: "bo" },
  ];
  const briefing = { ...smallBriefing, statements: statements as typeof smallBriefing.statements };
  const bank = [testItem({ ...voices, ...quoting(promise) })];
  assert.ok(lint({ bank, briefing, forms: [] }).some(({ rule }) => rule === 3));
});

test("rule 20 finds an item with far-off wrong options only", () => {
  assert.ok(
    rules(
      testItem({ ...voices, ...quoting(promise), people: { key: ["ada"], distractors: ["dan"] } }),
    ).includes(20),
  );
});

test("rule 5 finds a paper with its key at one letter", () => {
  const bank = Array.from({ length: 12 }, (_, index) =>
    testItem({
      id: `i${index}`,
      keepsOrder: false,
      options: [option("a"), ...["b", "c", "d"].map((id) => option(id, { pinned: true }))],
    }),
  );
  const forms = [{ letter: "A", seed: "x", items: bank.map(({ id }) => id) }];
  const reasons = lint({ bank, briefing: smallBriefing, forms })
    .filter(({ rule }) => rule === 5)
    .map(({ reason }) => reason);
  assert.match(reasons.join("; "), /12 times in a row/);
});

test("rule 17 finds an item that tells another one's answer on the same paper", () => {
  const asking = testItem({ ...voices, ...quoting(promise) });
  const telling = testItem({
    id: "telling",
    ...texts(`Ada Lind: “${promise}”`, "Bo Ek: no", "Cleo Marsh: yes"),
  });
  const forms = [{ letter: "A", seed: "x", items: ["item", "telling"] }];
  assert.ok(
    lint({ bank: [asking, telling], briefing: smallBriefing, forms }).some(
      ({ rule, item }) => rule === 17 && item === "item",
    ),
  );
});

test("a waiver with a reason takes its finding away, one without is an error, and one for nothing is reported", () => {
  const item = testItem({ stem: "Which is not so?" });
  const waiver = { rule: 11, item: "item", because: "The point is what was not said." };
  assert.deepEqual(find(item, [waiver]), []);
  assert.deepEqual(
    find(item, [{ ...waiver, because: " " }]).map(({ rule, level }) => [rule, level]),
    [
      [0, "error"],
      [11, "warning"],
    ],
  );
  assert.deepEqual(
    find(testItem(), [waiver]).map(({ rule, level }) => [rule, level]),
    [[0, "info"]],
  );
});

test("any texts in an item can be linted", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (stem, all) => {
      for (const { rule } of find(testItem({ stem, ...texts(...all) }))) assert.ok(rule >= 0 && rule <= 20);
    }),
  );
});

test("the table counts items, letters, lengths and people", () => {
  const bank = [testItem({ ...voices, ...quoting(promise) }), testItem({ id: "two" })];
  const forms = [{ letter: "A", seed: "x", items: bank.map(({ id }) => id) }];
  const table = itemTable(bank, forms);
  assert.deepEqual(table.people, [
    ["ada", 1, 0],
    ["bo", 0, 1],
    ["cleo", 0, 1],
  ]);
  assert.equal(
    table.keyLetters[0]?.letters.reduce((sum, [, count]) => sum + count, 0),
    2,
  );
  assert.match(renderTable(table), /^2 items\nby kind\n/);
});
