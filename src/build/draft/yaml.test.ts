import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "js-yaml";
import { draftStatements } from "./draft.ts";
import { draftFiles, scalar } from "./yaml.ts";

test("it writes statements in the project's format, with what is to be checked above", () => {
  const text = '"The pier stays open," said Ann Lee, a lawyer. Bo Ek called it "a gift: to the town".';
  const { statements } = draftFiles(draftStatements(text));
  assert.equal(
    statements,
    `- id: pier-stays-open
  kind: direct
  speaker: lee
  cue: said
  content: The pier stays open
  passage: 1

# check: put what is not quoted into your own words
- id: gift-town
  kind: mixed
  speaker: ek
  cue: called
  content: 'it "a gift: to the town"'
  passage: 1
`,
  );
});

test("it writes people and the spans that are nobody's", () => {
  const { briefing } = draftFiles(
    draftStatements('"The pier stays open," said Ann Lee, a lawyer. The book "A Pier for All" is out.'),
  );
  assert.equal(
    briefing,
    `people:
  lee: { name: Ann Lee, role: lawyer }
unattributed:
  # check: is “A Pier for All” nobody's statement?
  - { passage: 1, exact: A Pier for All, because: a name or a title }
`,
  );
});

test("an empty draft is two valid files", () => {
  assert.deepEqual(draftFiles(draftStatements("No one spoke.")), {
    statements: "[]\n",
    briefing: "people: {}\nunattributed: []\n",
  });
});

test("it quotes whatever YAML would read as something else", () => {
  assert.equal(scalar("a plain word"), "a plain word");
  for (const text of [
    "yes",
    "a: b",
    "a #b",
    "- a",
    "2025-09-24",
    "",
    "{a}",
    "a, b",
    " a",
    "a\nb",
    "*a",
    "@a",
    "%a",
    "“a” \u2028",
    'she said "it\'s a: b"',
    '"',
    'a "b" \\n',
  ]) {
    assert.equal(load(scalar(text)), text);
  }
});
