import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { copyOfHarbour, type Change } from "./testing/harbour.ts";

/** Builds a copy of the invented briefing as a person would, with some files changed. */
function build(changes: Readonly<Record<string, Change>>) {
  const { root, folder } = copyOfHarbour(changes);
  const output = `${root}-site`;
  const run = () =>
    spawnSync(
      "node_modules/.bin/eleventy",
      ["--quiet", `--input=${relative("", root)}`, `--output=${relative("", output)}`],
      {
        encoding: "utf8",
        env: { ...process.env, BRIEFING_SOURCES: "" },
        timeout: 60_000,
      },
    );
  return { output, run, shown: relative("", folder) };
}

test("a broken briefing stops the build with its complaints, and makes no folder", () => {
  const { output, run, shown } = build({
    "statements.yaml": ["it is our high street,", "it is our nigh street,"],
    "1-meeting.md": ["Note: Two parts, and no more.", "Note: He said “Too high”."],
  });
  const { status, stderr } = run();
  assert.equal(status, 1);
  assert.equal(
    stderr,
    `${shown}/1-meeting.md:17: no statement quotes "Too high"\n${shown}/statements.yaml:19: the quotation differs from the source: The ferry is not a toy, it is our [-nigh-]{+high+} street,\n`,
  );
  assert.equal(existsSync(output), false);
});

test("everything that is wrong is on the error stream, a line each, and yesterday's site stays", () => {
  const { output, run, shown } = build({
    "2-outlook.md": ["[@sunday-in-doubt]", "[@sunday-in-dubt]"],
    "quiz.yaml": ["kind: single-choice", "kind: essay"],
    "briefing.yaml": ["language: en", "lanugage: en"],
  });
  mkdirSync(output);
  writeFileSync(join(output, "index.html"), "yesterday's");
  const { status, stdout, stderr } = run();
  assert.equal(status, 1);
  assert.deepEqual(stderr.trim().split("\n"), [
    `${shown}/2-outlook.md:29: no statement "sunday-in-dubt". Did you mean "sunday-in-doubt"?`,
    `${shown}/briefing.yaml:2: missing field "language"`,
    `${shown}/briefing.yaml:4: unknown field "lanugage". Did you mean "language"?`,
    `${shown}/quiz.yaml:4: "0.kind" is "essay"; it can be "single-choice" | "multiple-response"`,
  ]);
  assert.doesNotMatch(stdout + stderr, /^\s+at /m, "no stack trace");
  assert.deepEqual(readdirSync(output), ["index.html"]);
  assert.equal(readFileSync(join(output, "index.html"), "utf8"), "yesterday's");
});
