import { statSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { kept } from "./kept.mjs";

/** The address of the site's configuration, which is written in TypeScript. Rejects where it does not compile. */
export const compiledSite = () => compiled("site", "src/build/site.ts");

/** The address of Eleventy as one file: it is some six hundred, and loads in a third of the time. */
export const compiledEleventy = () =>
  compiled("eleventy", "node_modules/@11ty/eleventy/src/Eleventy.js", {
    // Where it looks for its own package.
    "import.meta.url": JSON.stringify(pathToFileURL("node_modules/@11ty/eleventy/src/Util/Require.js")),
  });

async function compiled(name, entry, define = {}) {
  const { folder, names } = await kept(name, () => compile(name, entry, define));
  const file = `${folder}/${names[0]}`;
  // Another address for each version: a module that was imported once stays as it was.
  return `${pathToFileURL(file)}?${statSync(file).mtimeMs}`;
}

async function compile(name, entry, define) {
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outfile: `${name}.mjs`,
    bundle: true,
    external: ["esbuild", "@11ty/eleventy-dev-server"],
    platform: "node",
    format: "esm",
    minifyWhitespace: true,
    // Packages that are written for require() still find it.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    write: false,
    metafile: true,
    logLevel: "warning",
    define,
  });
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents])),
    inputs: ["src/build/compiled.mjs", ...Object.keys(metafile.inputs)],
  };
}
