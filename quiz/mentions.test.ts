import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import type { Person } from "../src/model/person.ts";
import {
  affiliations,
  givesAway,
  hintsAt,
  holdsName,
  mentions,
  overlaps,
  sameForm,
  withoutName,
} from "./mentions.ts";

const person = (id: string, more: Partial<Person>): Person => ({
  id,
  name: id,
  body: false,
  aliases: [],
  ...more,
});
const minister = person("ada", { name: "Ada Lind", role: "Norlandic Minister", aliases: ["the Minister"] });
const norland = person("norland", { name: "Norland", body: true });
const ministry = person("ministry", { name: "Harbour Ministry", body: true });
const secretary = person("bo", { name: "Bo Ek", role: "Secretary of the Harbour" });
const people = [minister, norland, ministry, secretary];

test("a person is mentioned by name, surname, alias and office, not by part of a word", () => {
  for (const text of ["Ada Lind spoke", "LIND’s plan", "so the Minister said", "a Norlandic Minister"])
    assert.ok(mentions(text, minister), text);
  assert.ok(!mentions("a blind spot", minister));
});

test("a body is hinted at by words made from its name", () => {
  assert.ok(hintsAt("a Norlander came", norland));
  assert.ok(!hintsAt("the north", norland));
});

test("a person's country and ministry are known by their office", () => {
  assert.deepEqual(
    affiliations(minister, people).map(({ id }) => id),
    ["norland"],
  );
  assert.ok(overlaps(secretary, ministry, people) && overlaps(ministry, secretary, people));
  assert.ok(givesAway("Norland first", minister, people));
  assert.ok(!givesAway("The sea first", minister, people));
});

test("a name with a first name and one without have not the same form", () => {
  assert.ok(sameForm(minister, secretary));
  assert.ok(!sameForm(minister, person("cleo", { name: "Marsh" })));
  assert.ok(!sameForm(minister, norland));
});

test("names with any signs in them are looked for as they stand", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      assert.equal(typeof mentions("some text", person("x", { name })), "boolean");
    }),
  );
});

/** One expression for the whole rule; too slow to be made for each name of each text. */
const wholeWords = (name: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, flags);

const signs = fc.constantFrom("a", "B", "7", " ", ".", "-", "’", "é", "𝒜", "🚢", "\u0301");
const texts = fc.string({ unit: signs });
const names = fc.string({ unit: signs, minLength: 1, maxLength: 3 });

test("a name stands where an expression for whole words finds it, beside any letters and signs", () => {
  fc.assert(
    fc.property(texts, names, (text, name) => {
      assert.equal(holdsName(text, name), wholeWords(name, "iu").test(text));
    }),
    { numRuns: 2000 },
  );
});

test("a name is taken out where it stands, and nowhere else", () => {
  assert.equal(
    withoutName("Norland asks Norlanders; NORLAND waits", "Norland", "_"),
    "_ asks Norlanders; _ waits",
  );
  fc.assert(
    fc.property(texts, names, (text, name) => {
      assert.equal(withoutName(text, name, "_"), text.replaceAll(wholeWords(name, "giu"), "_"));
    }),
    { numRuns: 2000 },
  );
});
