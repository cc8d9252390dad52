import assert from "node:assert/strict";
import { test } from "node:test";
import {
  partOfStatement,
  personById,
  slidesOf,
  statementById,
  type Briefing,
  type Slide,
} from "./briefing.ts";
import type { Statement } from "./statement.ts";

const statement = (id: string, number: number): Statement => ({
  id,
  number,
  kind: "assertion",
  content: id,
  about: [],
  relays: [],
  passage: number,
  starts: [],
  contradicts: [],
  waived: {},
});

const slide = (id: string, statements: readonly string[]): Slide => ({
  id,
  title: id,
  ours: false,
  opensPart: false,
  statements,
  items: [],
});

const BRIEFING: Briefing = {
  id: "harbour",
  title: "Harbour",
  date: "2031-03-12",
  language: "en",
  summary: "",
  source: { title: "", published: "2031-03-12", file: "harbour.txt" },
  people: [{ id: "lind", name: "Ada Lind", body: false, aliases: [] }],
  unattributed: [],
  waivers: [],
  omitted: [],
  statements: [statement("one", 1), statement("two", 2), statement("three", 3)],
  parts: [
    { id: "meeting", title: "The meeting", slides: [slide("a", ["one"]), slide("b", [])] },
    { id: "outlook", title: "The outlook", slides: [slide("c", ["one", "two"])] },
  ],
  handItems: [],
};

test("a statement and a person are found by id", () => {
  assert.equal(statementById(BRIEFING, "two").number, 2);
  assert.equal(personById(BRIEFING, "lind").name, "Ada Lind");
});

test("an id that is nobody's throws and says which", () => {
  assert.throws(() => statementById(BRIEFING, "four"), {
    message: 'No statement "four" in briefing "harbour".',
  });
  assert.throws(() => personById(BRIEFING, "ek"), { message: 'No person "ek" in briefing "harbour".' });
});

test("the slides of a briefing come in the order of its parts", () => {
  assert.deepEqual(
    slidesOf(BRIEFING).map(({ id }) => id),
    ["a", "b", "c"],
  );
});

test("a statement belongs to the part that shows it first, or to none", () => {
  assert.equal(partOfStatement(BRIEFING, "one")?.id, "meeting");
  assert.equal(partOfStatement(BRIEFING, "two")?.id, "outlook");
  assert.equal(partOfStatement(BRIEFING, "three"), undefined);
});
