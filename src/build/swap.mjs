import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a site into a folder beside `output`, and puts it in the place of the old one when it is whole:
 * whoever is served the folder gets the old site or the new one, never half of one. One build at a time
 * writes a folder; what a killed one left behind is cleared away. In JavaScript, because it runs before
 * the TypeScript is compiled.
 *
 * `write` gets the folder beside. Throws what `write` throws, and an error with a sentence of ours where
 * the site cannot be put there; the old site is then still whole.
 */
export async function writeAside(output, write) {
  const [aside, old, lock] = ["-new", "-old", "-lock"].map((ending) => `${output}${ending}`);
  mkdirSync(dirname(output), { recursive: true });
  refuseOthersFiles(output);
  takeLock(lock);
  const clear = () => {
    rmSync(aside, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  process.once("exit", clear);
  try {
    if (existsSync(old) && !existsSync(output)) renameSync(old, output);
    for (const left of [aside, old]) rmSync(left, { recursive: true, force: true });
    await write(aside);
    swap(aside, output, old);
  } finally {
    process.off("exit", clear);
    clear();
  }
}

function swap(aside, output, old) {
  if (existsSync(output)) renameSync(output, old);
  try {
    renameSync(aside, output);
  } catch (error) {
    if (existsSync(old)) renameSync(old, output);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What is put in the place of a folder deletes the folder: it must be a site, or empty. */
function refuseOthersFiles(output) {
  if (!existsSync(output)) return;
  const files = readdirSync(output);
  const isSite = files.includes("index.html") && files.includes("assets");
  if (files.length > 0 && !isSite)
    throw new Error("holds other files than a site; name a new or an empty folder");
}

function takeLock(lock) {
  if (isTaken(lock)) {
    const owner = Number(readFileSync(lock, "utf8"));
    if (isRunning(owner)) throw new Error(`another build writes it (process ${owner}); wait for its end`);
    rmSync(lock, { force: true });
    if (isTaken(lock)) throw new Error("another build has just begun to write it; wait for its end");
  }
}

/** Takes the lock where nobody has it. */
function isTaken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return false;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return true;
  }
}

function isRunning(pid) {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
