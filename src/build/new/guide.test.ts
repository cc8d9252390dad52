import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "../testing/harbour.ts";

const REPORT = "e2e/sources/harbour.txt";
const slides = temporaryFolder();
const guide = readFileSync("docs/author-guide.md", "utf8");
const blocks = [...guide.matchAll(/```\w*\n([^]*?)```/g)].map(([, text]) => text ?? "");

/** What a command says in a folder of its own, as if it were in the project's. */
function said(command: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync("node_modules/.bin/tsx", [command, ...args, `--slides=${slides}`], {
    encoding: "utf8",
  });
  return `${stdout}${stderr}`.replaceAll(/\S*\/(ferry\b)/g, "slides/$1");
}

test("an author who follows the guide sees what it shows", () => {
  const made = said("src/build/new/cli.ts", "ferry", REPORT);
  assert.ok(blocks.includes(`$ npm run new -- ferry ${REPORT}\n${made}`), made);

  const statements = readFileSync(join(slides, "ferry/statements.yaml"), "utf8");
  const drafted = blocks.find((block) => block.startsWith("# check:"));
  assert.ok(drafted !== undefined && statements.includes(drafted), statements);

  const complaints = said("src/build/verify/cli.ts", REPORT);
  const shown = blocks.find((block) => block.includes("pin it with"))?.split("\n")[1] ?? "";
  assert.ok(complaints.split("\n").includes(shown), complaints);
});
