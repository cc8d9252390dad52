import assert from "node:assert/strict";
import { test } from "node:test";
import type { Briefing } from "../../src/model/briefing.ts";
import { NOBODY, REPORT_ITSELF } from "../item.ts";
import { smallBriefing, statement } from "../testing/small-briefing.ts";
import { whoSaidIt } from "./who-said-it.ts";

const derive = (briefing: Briefing) => whoSaidIt.derive(briefing);
const itemOn = (id: string, briefing: Briefing = smallBriefing) =>
  derive(briefing).find((item) => item.id === `who-said-${id}`);
const withContent = (content: string): Briefing => ({
  ...smallBriefing,
  statements: smallBriefing.statements.map((one) => (one.id === "promise" ? { ...one, content } : one)),
});

test("a quotation asks for its speaker among others of the report", () => {
  const item = itemOn("promise");
  assert.deepEqual(item?.key, ["ada"]);
  assert.deepEqual(
    item?.context?.parts.map(({ quoted }) => quoted),
    [true],
  );
  assert.ok((item?.people.distractors.length ?? 0) >= 2);
  assert.deepEqual(
    item?.people.distractors.filter((id) => ["norland", "sorland"].includes(id)),
    [],
  );
});

test("a speaker's own name, office or country in the words means that this is not asked", () => {
  for (const content of ["Lind keeps her word.", "A Harbour Minister keeps it.", "Norland keeps its word."])
    assert.equal(itemOn("promise", withContent(`${content} The ferry will sail.`)), undefined, content);
});

test("whoever the words name is no option", () => {
  const item = itemOn("promise", withContent("Bo Ek is wrong about the ferry."));
  assert.ok(item && !item.people.distractors.includes("bo"));
});

test("a person without a word in the report may be an option, and the feedback says so", () => {
  const option = itemOn("promise")?.options.find(({ id }) => id === "dan");
  assert.equal(option?.feedback, "The report gives no words of Dan Holt.");
});

test("somebody of the speaker's own country is an option, so that the country shows nothing", () => {
  const people = smallBriefing.people.map((one) =>
    one.id === "dan" ? { ...one, role: "Norlandic Ambassador" } : one,
  );
  const others = ["eve", "fay", "gil"].map((id) => ({ id, name: `${id} Moe`, body: false, aliases: [] }));
  const said = ["Storms sink a ferry.", "The winter ferry costs too much.", "Storms bring costs."];
  const near = others.map(({ id }, index) =>
    statement(`by-${id}`, { kind: "indirect", speaker: id, content: said[index] ?? "", passage: 3 }),
  );
  const options = itemOn("promise", {
    ...smallBriefing,
    people: [...people, ...others],
    statements: [...smallBriefing.statements, ...near],
  })?.people.distractors;
  assert.ok(options?.includes("dan"), options?.join());
});

test("a taunt that comes back in the plural is asked once, with nobody as an option", () => {
  assert.ok(itemOn("doubt")?.options.some(({ id }) => id === NOBODY));
  assert.equal(itemOn("doubt-again"), undefined);
});

test("an inference next to a speaker's words is asked as the report's own", () => {
  const item = itemOn("reading");
  assert.deepEqual(item?.key, [REPORT_ITSELF]);
  assert.ok(item?.people.distractors.includes("cleo"));
  assert.equal(item?.context?.ours, true);
});

test("words in quotation marks that nobody says are keyed to nobody", () => {
  const briefing: Briefing = {
    ...smallBriefing,
    unattributed: [{ passage: 8, exact: "Sail now!", because: "Stands in the headline only." }],
    statements: smallBriefing.statements.map((one) =>
      one.id === "calm" ? { ...one, note: "Beside “Sail now!”.", about: ["ada", "bo"] } : one,
    ),
  };
  const item = itemOn("calm", briefing);
  assert.deepEqual(item?.key, [NOBODY]);
  assert.deepEqual(item?.context?.parts, [{ text: "Sail now!", quoted: true }]);
});

test("whoever said the same is no option", () => {
  const echo = statement("echo", {
    kind: "direct",
    speaker: "bo",
    content: 'Yes, a "paper boat".',
    passage: 20,
  });
  const other = { ...echo, id: "other", speaker: "cleo", content: "A paper boat, they say." };
  const briefing = { ...smallBriefing, statements: [...smallBriefing.statements, other] };
  assert.ok(!itemOn("doubt", briefing)?.people.distractors.includes("cleo"));
});
