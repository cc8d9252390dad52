import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as fc from "fast-check";
import { loadBriefing } from "../content/load-briefing.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { complaintLines, temporaryFolder } from "../testing/harbour.ts";
import { newBriefing } from "./new-briefing.ts";

const root = temporaryFolder();
const md = parseOnly();

/** Makes a briefing of a text, as a folder. */
function made(text: string): { readonly folder: string; readonly files: Readonly<Record<string, string>> } {
  const folder = join(root, "draft");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const { files } = newBriefing(text, { id: "draft", file: "report.txt", today: "2031-03-12" });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, files };
}

const HARBOUR = readFileSync("e2e/sources/harbour.txt", "utf8");

test("an author's new briefing can be shown at once, with nothing wrong but what is to be checked", () => {
  const { folder } = made(HARBOUR);
  const { loaded, complaints } = loadBriefing(folder, md, { drafts: true });
  assert.deepEqual(complaints, []);
  assert.equal(loaded?.briefing.date, "2031-03-12");
  assert.ok(loaded?.openQuestions.some(({ file }) => file.endsWith("2-words.md")));
});

test("an author is asked about each statement beside it", () => {
  const { loaded } = loadBriefing(made(HARBOUR).folder, md, { drafts: true });
  const line = loaded?.openQuestions.find(({ question }) => question.includes("“She”"))?.line;
  assert.equal(loaded?.statementBelow(line ?? 0), "fare-should-stay-50");
});

test("an author cannot build a new briefing before all of it is checked", () => {
  const { folder } = made(HARBOUR);
  const { loaded, complaints } = loadBriefing(folder, md);
  assert.equal(loaded, undefined);
  assert.ok(
    complaintLines(complaints, folder).includes(
      "briefing.yaml:2: not checked yet: your title, a few words (delete this line once it is)",
    ),
  );
});

test("an author finds every quotation on a slide", () => {
  const { loaded } = loadBriefing(made(HARBOUR).folder, md, { drafts: true });
  const shown = loaded?.briefing.parts.flatMap((part) => part.slides.flatMap(({ statements }) => statements));
  assert.deepEqual(shown?.toSorted(), loaded?.briefing.statements.map(({ id }) => id).toSorted());
});

const FRAGMENTS = [
  '"',
  "“",
  "”",
  "'",
  "’",
  "«",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  ", ",
  ". ",
  "? ",
  ": ",
  "—",
].concat(
  [
    "Ann Lee",
    "Mr. Ek",
    "she",
    "said",
    "told",
    "called",
    "that",
    "the pier is",
    "and",
    "of",
    "Timeline",
    "constructor",
  ],
  [
    "# ",
    "---\n",
    "- ",
    "![[x]]",
    "[@x]",
    "{.ours}",
    ":::",
    "`",
    "*",
    "\u202E",
    "\u0083",
    "\u0000",
    "\t",
    "🙂",
    "May 3, 2031",
  ],
);
const scraps = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) }, { weight: 1, arbitrary: fc.string() }),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("whatever the text, an author gets a briefing that can be shown", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const { folder } = made(text);
      assert.deepEqual(complaintLines(loadBriefing(folder, md, { drafts: true }).complaints, folder), []);
    }),
    { numRuns: 200 },
  );
});
