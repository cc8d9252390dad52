import assert from "node:assert/strict";
import { test } from "node:test";
import { harbourSource, loadHarbour } from "../testing/harbour.ts";
import type { Occasion } from "../../model/statement.ts";
import { missingNames, missingOccasion } from "./names.ts";
import { readSource } from "./source-text.ts";

const loaded = loadHarbour();
const [first] = loaded.briefing.statements;
assert.ok(first);

const missing = (occasion: Occasion, text: string, language = "en"): readonly string[] =>
  missingOccasion({ ...first, occasion }, readSource(Buffer.from(text)), language);

test("everyone in a briefing is named by its source", () => {
  assert.deepEqual(missingNames(loaded, harbourSource()), []);
});

test("somebody whom the source does not name is said, at the line of the person", () => {
  const [complaint] = missingNames(loaded, harbourSource(["Osthav Ferries", "The company"]));
  assert.equal(complaint?.reason, "the source never names Osthav Ferries; add an alias under which it does");
  assert.equal(complaint?.line, 23);
});

test("names and figures of an occasion stand somewhere in the source", () => {
  assert.deepEqual(
    missing(
      { at: "the quay of Norrvik", when: "40 minutes before", to: "the Council" },
      "NORRVIK, 40, council",
    ),
    [],
  );
  assert.deepEqual(missing({ at: "the quay of Oslo", when: "41 minutes before" }, "NORRVIK, 410"), [
    'the source does not name "Oslo"',
    'the source does not name "41"',
  ]);
});

test("a date is given in words, before or after its month, or as ISO", () => {
  const day = { on: "2031-03-10" };
  for (const text of ["March 10, 2031", "10 March 2031", "on Mar. 10 (2031)", "2031-03-10"])
    assert.deepEqual(missing(day, text), []);
  for (const text of ["March 1, 2031", "March 100, 2031", "March 2031", "March 10, 2030", "May 10, 2031"])
    assert.deepEqual(missing(day, text), ["the source gives no date 2031-03-10"]);
});

test("a month is given with its year", () => {
  assert.deepEqual(missing({ on: "2031-02" }, "In February of 2031"), []);
  assert.deepEqual(missing({ on: "2031-02" }, "In February 2030"), ["the source gives no date 2031-02"]);
});

test("dates are read in the language of the briefing", () => {
  assert.deepEqual(missing({ on: "2031-03-10" }, "am 10. März 2031", "de"), []);
});
