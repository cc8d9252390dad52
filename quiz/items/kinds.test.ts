import assert from "node:assert/strict";
import { test } from "node:test";
import type { Briefing } from "../../src/model/briefing.ts";
import { GAP, REPORT_ITSELF } from "../item.ts";
import { smallBriefing, statement } from "../testing/small-briefing.ts";
import { exactWords } from "./exact-words.ts";
import { kindOfStatement } from "./kind-of-statement.ts";
import { match } from "./match.ts";
import { missingWord } from "./missing-word.ts";
import { multipleResponse } from "./multiple-response.ts";
import { occasion } from "./occasion.ts";
import { ofWhom } from "./of-whom.ts";
import { putInOrder } from "./put-in-order.ts";
import { singleChoice } from "./single-choice.ts";

const briefingWith = (...more: readonly ReturnType<typeof statement>[]): Briefing => {
  const statements = [...smallBriefing.statements, ...more].map((one, index) => ({
    ...one,
    number: index + 1,
  }));
  const [part] = smallBriefing.parts;
  const [slide] = part?.slides ?? [];
  if (!part || !slide) throw new Error("the small briefing has a part with a slide");
  const shown = { ...slide, statements: statements.map(({ id }) => id) };
  return { ...smallBriefing, statements, parts: [{ ...part, slides: [shown] }] };
};

test("of whom asks for the one spoken to where the words do not name them", () => {
  const more = statement("more", { about: ["ada"], content: "Ada Lind sleeps." });
  const again = statement("again", { about: ["ada"], content: "Ada Lind reads." });
  const dan = statement("dan-1", { about: ["dan"], content: "Dan Holt reads." });
  const dan2 = statement("dan-2", { about: ["dan"], content: "Dan Holt sleeps." });
  const item = ofWhom.derive(briefingWith(more, again, dan, dan2)).find(({ id }) => id === "to-whom-strike");
  assert.deepEqual(item?.key, ["bo"]);
  assert.deepEqual(item?.people.distractors.toSorted(), ["ada", "dan"]);
});

test("of whom takes a name out, and never leaves a hint at it", () => {
  const of = (id: string, who: string, content: string) =>
    statement(id, { about: [who], content, passage: 30 });
  const briefing = briefingWith(
    of("n-1", "norland", "If the storms end, Norland would pay for the ferry."),
    of("n-2", "norland", "Norland waits."),
    of("s-1", "sorland", "If the storms end, Sorland would build the ferry."),
    of("s-2", "sorland", "Sorland waits."),
    of("t-1", "nato", "If the storms end, Midland would man the ferry."),
    of("t-2", "nato", "Midland waits."),
  );
  const people = [...briefing.people, { id: "nato", name: "Midland", body: true, aliases: [] }];
  const items = ofWhom.derive({ ...briefing, people });
  assert.ok(items.length > 0);
  for (const { context, key } of items) {
    const text = context?.parts.map((part) => part.text).join("") ?? "";
    assert.ok(text.includes(GAP) && !text.toLowerCase().includes(key[0] ?? ""));
  }
});

test("a date is asked among all dates of the source, in their order", () => {
  const item = occasion.derive(smallBriefing).find(({ id }) => id === "occasion-doubt");
  assert.deepEqual(
    item?.options.map(({ id }) => id),
    ["2026-05-03", "2026-06-10", "2026-07-01"],
  );
  assert.deepEqual(item?.key, ["2026-06-10"]);
  assert.equal(item?.keepsOrder, true);
});

test("words without an occasion are keyed to that, last among the options", () => {
  const item = occasion.derive(smallBriefing).find(({ id }) => id === "occasion-doubt-again");
  assert.deepEqual(item?.key, ["unknown"]);
  assert.equal(item?.options.at(-1)?.pinned, true);
});

test("the kind is asked only where the words do not show it, and without quotation marks", () => {
  const items = kindOfStatement.derive(smallBriefing);
  assert.deepEqual(
    items.map(({ id, key }) => [id, key[0]]),
    [
      ["kind-promise", "direct"],
      ["kind-reading", "inference"],
      ["kind-calm", "assertion"],
    ],
  );
  for (const { context } of items) assert.ok(context?.parts.every(({ quoted }) => !quoted));
});

test("how much is quoted has three answers that keep their order", () => {
  const [item] = exactWords.derive(smallBriefing);
  assert.deepEqual(
    item?.options.map(({ text }) => text),
    ["All of it", "A part of it", "None of it"],
  );
  assert.deepEqual(item?.key, ["direct"]);
});

test("a missing word is chosen among nouns of other quotations, and only its gap is changed", () => {
  const other = statement("other", {
    kind: "direct",
    speaker: "bo",
    content: "The city has no money for ferries, for new engines or for longer piers.",
  });
  const item = missingWord.derive(briefingWith(other)).find(({ id }) => id.endsWith("-promise"));
  const shown = item?.context?.parts.map(({ text }) => text).join("") ?? "";
  assert.equal(shown.replace(GAP, item?.key[0] ?? ""), smallBriefing.statements[0]?.content);
  assert.ok(item?.options.every(({ text }) => text === item.key[0] || other.content.includes(text)));
});

test("an order goes by the dates of the source", () => {
  const [item] = putInOrder.derive(smallBriefing);
  assert.deepEqual(item?.key, ["promise", "doubt", "strike"]);
});

test("an order around an event leaves out what cannot be placed", () => {
  const said = (id: string, when: string) =>
    statement(id, { kind: "indirect", speaker: "ada", content: `Words of ${id}.`, occasion: { when } });
  const items = putInOrder.derive(
    briefingWith(
      said("c", "after the vote"),
      said("a", "the day before the vote"),
      said("b", "hours before the vote"),
      said("x", "before the vote"),
    ),
  );
  assert.deepEqual(items.find(({ id }) => id === "order-around-the-vote")?.key, ["a", "b", "c"]);
});

test("a grid has a row for each voice, the report's own among them", () => {
  const [item] = match.derive(smallBriefing);
  assert.ok(item?.key.some((pair) => pair.endsWith(`=${REPORT_ITSELF}`)));
  assert.equal(item?.rows?.length, item?.key.length);
  assert.equal(new Set(item?.rows?.map(({ id }) => id)).size, item?.rows?.length);
});

test("an author's item takes its key from the proofs", () => {
  const options = [
    { text: "Ada Lind", proof: "promise" },
    { text: "Bo Ek", because: "He called it a paper boat.", see: "doubt" },
    { text: "Cleo Marsh", proof: "strike" },
  ];
  const hand = { id: "hand", stem: "Who?", options, rationale: "Two did." } as const;
  const briefing: Briefing = {
    ...smallBriefing,
    handItems: [
      { ...hand, kind: "multiple-response" },
      { ...hand, id: "one", kind: "single-choice", options: options.slice(0, 2) },
    ],
  };
  const [several] = multipleResponse.derive(briefing);
  const [one] = singleChoice.derive(briefing);
  assert.deepEqual(several?.key, ["option-1", "option-3"]);
  assert.deepEqual(several?.statements, ["promise", "strike"]);
  assert.deepEqual([one?.key, one?.origin], [["option-1"], "hand"]);
});

test("what a right option bids to see beside its proof is shown with it", () => {
  const options = [
    { text: "Fear of storms", proof: "reading", see: "calm" },
    { text: "A strike", because: "That is what the union says.", see: "strike" },
  ];
  const hand = {
    id: "hand",
    kind: "single-choice",
    stem: "What?",
    options,
    rationale: "It says so.",
  } as const;
  const [item] = singleChoice.derive({ ...smallBriefing, handItems: [hand] });
  assert.deepEqual(item?.statements, ["reading", "calm"]);
});

test("a contradiction of the report is asked once, unless the author asks it", () => {
  const claim = (id: string, content: string, contradicts: readonly string[] = []) =>
    statement(id, { content, contradicts, passage: 40 });
  const briefing = briefingWith(
    claim("open", "The old pier is open to all.", ["shut"]),
    claim("shut", "Guards keep everyone away from it.", ["open"]),
    claim("w", "The old market has new shops."),
    claim("x", "Gulls sleep on the old masts."),
    claim("y", "Rain fell on the town for days."),
  );
  const contested = (of: Briefing) =>
    singleChoice.derive(of).filter(({ statements }) => statements.includes("open"));
  assert.deepEqual(
    contested(briefing).map(({ id, key }) => [id, key[0]]),
    [["against-open", "shut"]],
  );
  const options = [
    { text: "Guards", proof: "shut" },
    { text: "Shops", because: "No.", see: "open" },
  ];
  const hand = {
    id: "by-hand",
    kind: "single-choice",
    stem: "What keeps it shut?",
    options,
    rationale: "It says so.",
  } as const;
  assert.deepEqual(contested({ ...briefing, handItems: [hand] }), []);
});
