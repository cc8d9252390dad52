import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("start.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "draft-"));

function draft(content: string | Uint8Array | undefined, ...options: readonly string[]) {
  const file = join(folder, "report.txt");
  if (content !== undefined) writeFileSync(file, content);
  return spawnSync(
    process.execPath,
    [CLI, content === undefined ? join(folder, "none.txt") : file, ...options],
    { encoding: "utf8" },
  );
}

test("an author gets JSON with quotes and people", () => {
  const { stdout, status } = draft('"The pier stays open," said Ann Lee.', "--json");
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), {
    quotes: [
      {
        start: 1,
        end: 21,
        text: "The pier stays open,",
        cue: "said",
        kind: "direct",
        speaker: { name: "Ann Lee", start: 28, end: 35 },
      },
    ],
    people: [{ id: "lee", name: "Ann Lee", body: false, aliases: [] }],
  });
});

test("an author gets both files without --json", () => {
  assert.match(
    draft('"The pier stays open," said Ann Lee.').stdout,
    /^# statements\.yaml\n- id: pier-stays-open\n[^]*\n# briefing\.yaml\npeople:\n/,
  );
});

const wrong: readonly (readonly [string, string | Uint8Array | undefined, RegExp, readonly string[]])[] = [
  ["a missing file", undefined, /none\.txt: no such file/, []],
  ["an empty file", " \n", /the file is empty/, []],
  ["a file that is not UTF-8", new Uint8Array([0x22, 0xe9, 0x22]), /not UTF-8/, []],
  ["a file of more than 10 MB", new Uint8Array(10 * 1024 * 1024 + 1), /at most 10 MB/, []],
  ["an unknown option", "x", /unknown option --yaml/, ["--yaml"]],
];

for (const [what, content, message, options] of wrong) {
  test(`an author is told of ${what} in one line`, () => {
    const { stderr, status } = draft(content, ...options);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.equal(stderr.trimEnd().split("\n").length, 1);
  });
}
