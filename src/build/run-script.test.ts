import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const RUN = `
  import { keepCode, runScript } from ${JSON.stringify(new URL("run-script.mjs", import.meta.url).href)};
  console.log(JSON.stringify(runScript(process.env.FILE)));
  keepCode();
`;

/** What the script exports, in a process of its own: within one V8 keeps what it has compiled by itself. */
function run(file: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", RUN], {
    encoding: "utf8",
    env: { ...process.env, FILE: file },
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "script-"));

function write(folder: string, text: string, day: number): string {
  const file = join(folder, "one.cjs");
  writeFileSync(file, `(function (exports, require, module) {${text}})`);
  utimesSync(file, day, day);
  return file;
}

function codeIn(folder: string): string {
  const [code, ...others] = readdirSync(folder).filter((name) => name.endsWith(".code"));
  assert.ok(code);
  assert.deepEqual(others, []);
  return join(folder, code);
}

test("a script gives what it exports, and finds Node's modules", () => {
  const file = write(emptyFolder(), `exports.name = require("node:path").basename("/a/b");`, 1);
  assert.deepEqual(run(file), { name: "b" });
});

test("code that was kept is taken by the next process, and not kept again", () => {
  const folder = emptyFolder();
  const file = write(folder, `module.exports = 1 + 1;`, 1);
  run(file);
  utimesSync(codeIn(folder), 1, 1);
  assert.equal(run(file), 2);
  assert.equal(statSync(codeIn(folder)).mtimeMs, 1000);
});

test("a script that has changed runs as it is now, though V8 takes code of any text of the same length", () => {
  const folder = emptyFolder();
  run(write(folder, `module.exports = "old";`, 1));
  const file = write(folder, `module.exports = "new";`, 2);
  assert.equal(run(file), "new");
  assert.equal(run(file), "new");
  codeIn(folder);
});

test("code that is damaged is not run, and kept anew", () => {
  const folder = emptyFolder();
  const file = write(folder, `module.exports = 3;`, 1);
  run(file);
  const whole = readFileSync(codeIn(folder));
  writeFileSync(codeIn(folder), whole.subarray(0, whole.length - 8));
  assert.equal(run(file), 3);
  assert.equal(readFileSync(codeIn(folder)).length, whole.length);
});

test("where no code can be kept, the script runs all the same", () => {
  const folder = emptyFolder();
  const file = write(folder, `module.exports = 4;`, 1);
  mkdirSync(`${file}.${statSync(file).mtimeMs}.code/in-the-way`, { recursive: true });
  assert.equal(run(file), 4);
});
