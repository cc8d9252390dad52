import { build } from "esbuild";
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const FOLDER = "node_modules/.cache/briefing-deck";
const COMPILED = `${FOLDER}/site.mjs`;
const INPUTS = `${FOLDER}/inputs.json`;

// The site is configured in TypeScript. It is compiled when a file of it has changed, and
// imported anew on each call, because Eleventy calls this function again when the code
// changes, and a module that was imported once stays as it was.
export default async function (eleventy) {
  if (!isFresh()) await compile();
  const { configure, config } = await import(`${pathToFileURL(COMPILED)}?${statSync(COMPILED).mtimeMs}`);
  configure(eleventy);
  return config;
}

function isFresh() {
  if (!existsSync(COMPILED) || !existsSync(INPUTS)) return false;
  const compiledAt = statSync(COMPILED).mtimeMs;
  return JSON.parse(readFileSync(INPUTS, "utf8")).every(
    (file) => existsSync(file) && statSync(file).mtimeMs < compiledAt,
  );
}

async function compile() {
  const { metafile } = await build({
    entryPoints: ["src/build/site.ts"],
    outfile: `${COMPILED}.${process.pid}`,
    bundle: true,
    external: ["esbuild", "@11ty/eleventy-dev-server"],
    platform: "node",
    format: "esm",
    // Packages that are written for require() still find it.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(
    `${INPUTS}.${process.pid}`,
    JSON.stringify([".eleventy.js", ...Object.keys(metafile.inputs)]),
  );
  // Another build may be reading, and this one may be killed: there is the old file or the new one, never half of it.
  for (const file of [INPUTS, COMPILED]) renameSync(`${file}.${process.pid}`, file);
}
