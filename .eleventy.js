import { build } from "esbuild";
import { pathToFileURL } from "node:url";

const COMPILED = "node_modules/.cache/briefing-deck/site.mjs";

// The site is configured in TypeScript. It is compiled and imported anew on each call,
// because Eleventy calls this function again when the code changes, and a module that
// was imported once stays as it was.
export default async function (eleventy) {
  await build({
    entryPoints: ["src/build/site.ts"],
    outfile: COMPILED,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const { configure, config } = await import(`${pathToFileURL(COMPILED)}?${Date.now()}`);
  configure(eleventy);
  return config;
}
