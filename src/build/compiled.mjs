import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { kept } from "./kept.mjs";
import { runScript } from "./run-script.mjs";

/** What the site's configuration exports, which is written in TypeScript. Rejects where it does not compile. */
export const loadSite = () => load("site", "src/build/site.ts");

/** What Eleventy exports, as one file: it is some six hundred, and loads in a third of the time. */
export const loadEleventy = () =>
  load("eleventy", "node_modules/@11ty/eleventy/src/Eleventy.js", {
    // Where it looks for its own package.
    "import.meta.url": JSON.stringify(pathToFileURL("node_modules/@11ty/eleventy/src/Util/Require.js")),
  });

async function load(name, entry, define = {}) {
  const { folder, names } = await kept(name, () => compile(name, entry, define));
  return runScript(`${folder}/${names[0]}`);
}

async function compile(name, entry, define) {
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outfile: `${name}.cjs`,
    bundle: true,
    external: ["esbuild", "@11ty/eleventy-dev-server"],
    platform: "node",
    format: "cjs",
    // A script whose code is kept has nobody whom Node.js would ask for a module.
    supported: { "dynamic-import": false },
    minifyWhitespace: true,
    banner: { js: "(function (exports, require, module) {" },
    footer: { js: "})" },
    write: false,
    metafile: true,
    logLevel: "warning",
    define,
  });
  return {
    files: new Map(outputFiles.map(({ path, text }) => [basename(path), inAscii(text)])),
    inputs: ["src/build/compiled.mjs", ...Object.keys(metafile.inputs)],
  };
}

/** The same script in ASCII, which V8 holds in half the memory: what esbuild leaves stands in literals, where an escape means the sign. */
const inAscii = (script) =>
  Buffer.from(
    script.replaceAll(/[^\0-\x7F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
