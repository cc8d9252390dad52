import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { writeWhole } from "./write-whole.mjs";

const CACHE = "node_modules/.cache/briefing-deck";
const RECORD = "made-from.json";

/** What npm writes whenever it changes a package: while it is the same, no package is another. */
const INSTALLED = "node_modules/.package-lock.json";

/**
 * Files that take long to make: made once, and anew when one of the files that they were made
 * from, or a package, has changed. Resolves to their folder and names. `make` resolves to
 * `files`, contents by name, and `inputs`, paths. Rejects where `make` does. In JavaScript,
 * because it runs before the TypeScript is compiled.
 */
export async function kept(name, make) {
  const folder = `${CACHE}/${name}`;
  const before = readRecord(folder);
  if (before && isFresh(folder, before)) return { folder, names: before.names };

  const startedAt = Date.now();
  const { files, inputs } = await make();
  const record = { names: [...files.keys()], inputs: mtimes([INSTALLED, ...inputs]) };
  mkdirSync(folder, { recursive: true });
  for (const [file, contents] of files) writeWhole(`${folder}/${file}`, contents);
  // What changed meanwhile may be in the files or not.
  if (Object.values(record.inputs).every((mtime) => mtime < startedAt))
    writeWhole(`${folder}/${RECORD}`, JSON.stringify(record));
  return { folder, names: record.names };
}

function readRecord(folder) {
  try {
    return JSON.parse(readFileSync(`${folder}/${RECORD}`, "utf8"));
  } catch {
    return undefined;
  }
}

const isFresh = (folder, { names, inputs }) =>
  names.every((name) => existsSync(`${folder}/${name}`)) &&
  Object.entries(mtimes(Object.keys(inputs))).every(([input, mtime]) => mtime === inputs[input]);

/** When each was last changed, by path. What does not lie in the project comes with npm. */
const mtimes = (paths) =>
  Object.fromEntries(
    paths
      .filter((path) => path === INSTALLED || !path.includes("node_modules/"))
      .map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0]),
  );
