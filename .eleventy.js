import { compiled } from "./src/build/compiled.mjs";

// The site is configured in TypeScript. Eleventy calls this function again when the code changes.
export default async function (eleventy) {
  const { configure, config } = await import(await compiled("site", "src/build/site.ts"));
  configure(eleventy);
  return config;
}
