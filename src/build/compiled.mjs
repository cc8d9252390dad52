import { statSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { kept } from "./kept.mjs";

/**
 * The address of a module and all that it imports as one file of JavaScript, which starts in
 * half the time of many. `name` is the file's, `options` are more for esbuild. Rejects where
 * it does not compile.
 */
export async function compiled(name, entry, options = {}) {
  const { folder, names } = await kept(name, () => compile(name, entry, options));
  const file = `${folder}/${names[0]}`;
  // Another address for each version: a module that was imported once stays as it was.
  return `${pathToFileURL(file)}?${statSync(file).mtimeMs}`;
}

async function compile(name, entry, options) {
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
    ...options,
  });
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents])),
    inputs: ["src/build/compiled.mjs", ...Object.keys(metafile.inputs)],
  };
}
