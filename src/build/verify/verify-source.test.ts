import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { quotedParts } from "../../model/statement.ts";
import { complaintLines, harbourSource, loadHarbour, type Change } from "../testing/harbour.ts";
import { verifyAgainstSource } from "./verify-source.ts";

/** The complaints about the invented briefing with some words changed in it, or in its source. */
function complaints(
  changes: Readonly<Record<string, Change>>,
  inSource?: readonly [string, string],
): readonly string[] {
  const loaded = loadHarbour(changes);
  return complaintLines(verifyAgainstSource(loaded, harbourSource(inSource)).complaints, loaded.folder);
}

const statements = (from: string, to: string): readonly string[] =>
  complaints({ "statements.yaml": [from, to] });

test("the invented briefing holds", () => {
  const { lock, complaints: none } = verifyAgainstSource(loadHarbour(), harbourSource());
  assert.deepEqual(none, []);
  assert.equal(Object.keys(lock?.statements ?? {}).length, 18);
});

test("one letter changed in a quotation is said at its line, with the words that differ", () => {
  assert.deepEqual(statements("it is our high street,", "it is our nigh street,"), [
    'briefing.yaml:33: passage 5 quotes "The ferry is not a toy, it is our high street,": no statement holds all of it, and it is not under unattributed',
    'statements.yaml:19: "The ferry is not a toy, it is our nigh street," is not verbatim what passage 5 quotes: The ferry is not a toy, it is our [-nigh-]{+high+} street,',
  ]);
});

test("one letter changed in the source is said at the line of the statement", () => {
  assert.deepEqual(complaints({}, ["the pier comes first", "the pies comes first"]), [
    'briefing.yaml:33: passage 7 quotes "People tell me, ‘Bo, just sail,’ and I tell them: the pies comes first,": no statement holds all of it, and it is not under unattributed',
    "statements.yaml:52: \"People tell me, 'Bo, just sail,' and I tell them: the pier comes first.\" is not verbatim what passage 7 quotes: People tell me, 'Bo, just sail,' and I tell them: the [-pier-]{+pies+} comes first[-.-]{+,+}",
  ]);
});

test("any one letter changed in any quotation is found", () => {
  const loaded = loadHarbour();
  const source = harbourSource();
  const letters = loaded.briefing.statements.flatMap((statement) =>
    quotedParts(statement).flatMap((part) =>
      [...part.matchAll(/\p{L}/gu)].map(({ index }) => ({
        statement,
        at: statement.content.indexOf(part) + index,
      })),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...letters), fc.constantFrom("x", "Q", "é"), ({ statement, at }, letter) => {
      fc.pre(statement.content[at] !== letter);
      const content = statement.content.slice(0, at) + letter + statement.content.slice(at + 1);
      const changed = loaded.briefing.statements.map((one) =>
        one === statement ? { ...one, content } : one,
      );
      const { complaints: found, lock } = verifyAgainstSource(
        { ...loaded, briefing: { ...loaded.briefing, statements: changed } },
        source,
      );
      assert.equal(lock, undefined);
      assert.ok(found.some(({ reason }) => reason.includes("is not verbatim") && reason.includes("{+")));
    }),
  );
});

test("a passage that the source does not have is said", () => {
  assert.deepEqual(statements("passage: 17", "passage: 18"), [
    "statements.yaml:137: the source has 17 passages, no 18",
  ]);
});

test("words of another passage are not verbatim here", () => {
  assert.match(
    statements(
      "content: Will the boat sail on Sundays?\n  about: [ek]\n  passage: 9",
      "content: Will the boat sail on Sundays?\n  passage: 10",
    ).join("\n"),
    /statements.yaml:71: "Will the boat sail on Sundays\?" is not verbatim what passage 10 quotes$/m,
  );
});

test("words that occur twice are pinned, at a place where they stand", () => {
  assert.deepEqual(
    statements("\n  starts: [1341, 1374]", "").filter((line) => line.startsWith("statements")),
    ['statements.yaml:122: "fair" occurs 2 times in passage 14; pin it with "starts" (1341, 1374)'],
  );
  assert.deepEqual(
    statements("[1341, 1374]", "[1341, 1373]").filter((line) => line.startsWith("statements")),
    ['statements.yaml:122: "fair" does not start at 1373; it starts at 1341, 1374'],
  );
});

test("a cue stands in the passage or right above it", () => {
  assert.deepEqual(statements("cue: shouted", "cue: whispered"), [
    'statements.yaml:70: "whispered" stands neither in passage 9 nor right above it',
  ]);
});

test("a speaker is named in the passage or right above it, or the name is waived", () => {
  const nameless = ["The Harbour Board noted afterwards", "A certain company noted afterwards"] as const;
  assert.deepEqual(complaints({}, nameless), [
    "statements.yaml:58: Harbour Board is named neither in passage 8 nor right above it; waive the name with a reason if it holds",
  ]);
  const waived = "relays: [lind, council]\n  waived: { Harbour Board: Passage 10 says whose note it was. }";
  assert.deepEqual(complaints({ "statements.yaml": ["relays: [lind, council]", waived] }, nameless), []);
});

test("figures and names of a paraphrase stand in the passage, or are waived", () => {
  assert.deepEqual(statements("talked for 40 minutes", "talked for 50 minutes in Oslo"), [
    'statements.yaml:5: "50" does not stand in passage 3; waive it with a reason if it holds',
    'statements.yaml:5: "Oslo" does not stand in passage 3; waive it with a reason if it holds',
  ]);
  assert.deepEqual(
    statements("\n  waived:\n    Norrvik: There is one boat in the report, and passage 3 says whose.", ""),
    ['statements.yaml:108: "Norrvik" does not stand in passage 13; waive it with a reason if it holds'],
  );
});

test("an occasion says nothing that the source does not", () => {
  assert.deepEqual(
    statements(
      "{ at: a letter, on: 2031-02 }\n  passage: 11\n\n- id: one-more",
      "{ at: a letter to Oslo, on: 2031-04 }\n  passage: 11\n\n- id: one-more",
    ),
    [
      'statements.yaml:93: the source does not name "Oslo"',
      "statements.yaml:93: the source gives no date 2031-04",
    ],
  );
});

test("a quotation that the source has and nobody accounts for is said", () => {
  assert.deepEqual(complaints({}, ["checked by both towns", "“checked” by both towns"]), [
    'briefing.yaml:33: passage 17 quotes "checked": no statement holds all of it, and it is not under unattributed',
  ]);
});

test("whatever does not hold is said at once", () => {
  const text = complaints({
    "statements.yaml": ["cue: shouted", "cue: whispered"],
    "briefing.yaml": ["name: Osthav Ferries", "name: Westhav Ferries"],
  }).join("\n");
  assert.match(text, /never names Westhav Ferries/);
  assert.match(text, /"whispered" stands neither/);
});
