import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHarbour, type Change } from "../testing/harbour.ts";
import { lintBriefing } from "./lint-briefing.ts";

/** What is said about a copy of the invented briefing, from the file's name on. */
const said = (changes: Readonly<Record<string, Change>>): readonly string[] =>
  lintBriefing(loadHarbour(changes)).map(
    ({ file, line, reason }) => `${file.split("/").at(-1)}:${line}: ${reason}`,
  );

test("an author is told at the item's own line which rule a question by hand breaks", () => {
  const found = said({ "quiz.yaml": ["stem: Whose call", "stem: Which is not a call, and whose call"] });
  assert.ok(
    found.some((line) => /^quiz\.yaml:\d+: warning, item "whose-call", rule 11: /.test(line)),
    found.join("\n"),
  );
});

test("an author is told at the line of the statement which rule a derived question breaks", () => {
  const found = said({ "briefing.yaml": ["  - { rule: 17,", "  - { rule: 16,"] });
  assert.ok(
    found.some((line) =>
      /^statements\.yaml:\d+: warning, item "who-said-sunday-question", rule 17: /.test(line),
    ),
    found.join("\n"),
  );
});

test("an omission of what would not be asked anyway is listed at its line", () => {
  const omitted =
    "omitted:\n  - items: [occasion-sunday-question, occasion-sundy-question]\n    because: once is enough\nwaivers:\n";
  const found = said({ "briefing.yaml": ["waivers:\n", omitted] });
  assert.deepEqual(
    found.filter((line) => line.includes("omitted")),
    [
      'briefing.yaml:40: warning, no item "occasion-sundy-question" follows from the statements that could be omitted. Did you mean "occasion-sunday-question"?',
    ],
  );
});
