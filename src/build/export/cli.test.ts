import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { copyOfHarbour, temporaryFolder } from "../testing/harbour.ts";
import { replaceFolder } from "./replace-folder.ts";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));

const FILES = [
  "harbour-anki.txt",
  "harbour-gift.txt",
  "harbour-moodle.xml",
  "harbour-qti3.zip",
  "harbour-scorm12.zip",
  "harbour.csv",
  "index.html",
  "what-is-lost.txt",
];

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", CLI, ...args], { encoding: "utf8" });

test("a teacher gets every format in one folder, and what each cannot carry on screen and beside", () => {
  const site = temporaryFolder();
  const { status, stdout, stderr } = run("harbour", "--slides", "e2e/briefings", "--site", site);
  assert.deepEqual([status, stderr], [0, ""]);
  const files = readdirSync(join(site, "harbour/export")).toSorted();
  assert.deepEqual(files, FILES.toSorted());
  const losses = readFileSync(join(site, "harbour/export/what-is-lost.txt"), "utf8");
  const page = readFileSync(join(site, "harbour/export/index.html"), "utf8");
  for (const file of FILES.filter((name) => name.startsWith("harbour"))) {
    assert.ok(stdout.includes(file) && losses.includes(file) && page.includes(`href="${file}"`), file);
  }
  assert.match(stdout, /not carried: .*without letters/);
  assert.match(losses, /Questions: .*match-meeting/);
});

const wrong: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
  ["an unknown briefing", ["harbor"], /^no briefing "harbor"\. Did you mean "harbour"\?\n$/],
  ["an unknown option", ["harbour", "--fromat"], /^no option --fromat; see --help\n$/],
];

for (const [what, args, says] of wrong) {
  test(`a teacher is told of ${what} in one line, and nothing is written`, () => {
    const site = join(temporaryFolder(), "site");
    const { status, stderr } = run(...args, "--slides", "e2e/briefings", "--site", site);
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.ok(!existsSync(site));
  });
}

test("nothing that is not proved is exported", () => {
  const { root } = copyOfHarbour({ "statements.yaml": ["our high street", "our low street"] });
  const site = join(temporaryFolder(), "site");
  const { status, stderr } = run("harbour", "--slides", root, "--site", site);
  assert.equal(status, 1);
  assert.match(stderr, /statements\.yaml:\d+: /);
  assert.ok(!existsSync(site));
});

test("when a file cannot be written, the earlier export stays as it was", () => {
  const folder = join(temporaryFolder(), "export");
  replaceFolder(folder, { "one.txt": "old" });
  assert.throws(() => replaceFolder(folder, { "one.txt": "new", "no/such/folder.txt": "x" }));
  assert.equal(readFileSync(join(folder, "one.txt"), "utf8"), "old");
  assert.deepEqual(readdirSync(join(folder, "..")), ["export"]);
});

test("what a killed run left behind does not disturb the next one", () => {
  const folder = join(temporaryFolder(), "export");
  for (const left of [`${folder}.new`, `${folder}.old`]) {
    mkdirSync(left);
    writeFileSync(join(left, "half.txt"), "");
  }
  replaceFolder(folder, { "one.txt": "new" });
  assert.deepEqual(readdirSync(folder), ["one.txt"]);
  assert.deepEqual(readdirSync(join(folder, "..")), ["export"]);
});
