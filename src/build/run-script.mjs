import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Script } from "node:vm";
import { writeWhole } from "./write-whole.mjs";

/** The scripts whose code is not kept yet, by the file where it will be. */
const fresh = new Map();

/**
 * Runs a file of ASCII that is one function of `exports`, `require` and `module`, as CommonJS has them, and gives
 * what it exports. V8 reads and compiles it anew in each process, which for a large one takes longer than the work
 * itself, unless an earlier process has kept the code.
 */
export function runScript(file) {
  const filename = resolve(file);
  const codeFile = `${filename}.${statSync(filename).mtimeMs}.code`;
  const source = readFileSync(filename, "latin1");
  const script = new Script(source, { filename, cachedData: codeIn(codeFile) });
  // Rejected: of another version of V8, or damaged.
  if (script.cachedDataRejected !== false) fresh.set(codeFile, script);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module);
  return module.exports;
}

/** Keeps the code of the scripts that were run. Best when the work is done: what has not run by then is not compiled. */
export function keepCode() {
  try {
    for (const [codeFile, script] of fresh) {
      removeOld(dirname(codeFile));
      writeWhole(codeFile, script.createCachedData());
    }
  } catch {
    // The work is done; the next process only takes longer.
  }
  fresh.clear();
}

/** Code of versions of the script that are no more. */
function removeOld(folder) {
  for (const name of readdirSync(folder))
    if (name.endsWith(".code")) rmSync(join(folder, name), { force: true });
}

function codeIn(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
