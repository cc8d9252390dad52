import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "../testing/harbour.ts";

const root = temporaryFolder();
const report = join(root, "report.txt");
writeFileSync(report, '"The pier stays open," said Ann Lee.\n');

const broken = join(root, "broken.txt");
writeFileSync(
  broken,
  '"The pier stays open, and it will stay open for as long as\nanybody wants to fish there," said Ann Lee, who has run the\nport for years and never closed it.\n',
);

const make = (...args: readonly string[]) =>
  spawnSync("node_modules/.bin/tsx", ["src/build/new/cli.ts", ...args, `--slides=${join(root, "slides")}`], {
    encoding: "utf8",
  });

const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["names no file", ["ferry"], /^new: usage: npm run new -- ID FILE\.txt$/m],
  [
    "names an id with capitals",
    ["Ferry", report],
    /^new: "Ferry" cannot be an address; use lower-case words/,
  ],
  [
    "names an id that leads out of the folder",
    ["../ferry", report],
    /^new: "\.\.\/ferry" cannot be an address/,
  ],
  [
    "names an id that the site uses itself",
    ["assets", report],
    /^new: "assets" is an address of the site itself/,
  ],
  ["names a file that is not there", ["ferry", join(root, "none.txt")], /none\.txt: no such file/],
  [
    "names a report whose lines are broken by width",
    ["ferry", broken],
    /broken\.txt:1: a quotation runs over the end of its line, and so do 0 more\. A passage is a line:\nput each paragraph on one line/,
  ],
  ["names a folder", ["ferry", root], /: not a file; name a text or Markdown file/],
];

for (const [what, args, message] of wrong) {
  test(`an author who ${what} is told so, and nothing is written`, () => {
    const { status, stderr } = make(...args);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /^\s+at /m);
    assert.ok(!readdirSync(root).includes("slides"));
  });
}

test("an author's folder is never overwritten", () => {
  const folder = join(root, "slides", "taken");
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = make("taken", report);
  assert.equal(status, 1);
  assert.match(stderr, /taken: exists already, and nothing is overwritten/);
  assert.deepEqual(readdirSync(folder), []);
});

test("an author gets a folder and is told what comes next", () => {
  const { status, stdout } = make("pier", report);
  assert.equal(status, 0);
  assert.match(stdout, /pier is a draft\. Statements: 1; speakers: 1; lines to check: \d+\./);
  assert.match(stdout, /npm start\n[^]*npm run verify -- .*report\.txt\n[^]*npm run build/);
  assert.deepEqual(readdirSync(join(root, "slides", "pier")), [
    "1-voices.md",
    "2-words.md",
    "3-reading.md",
    "briefing.yaml",
    "checklist.md",
    "quiz.yaml",
    "statements.yaml",
  ]);
});
