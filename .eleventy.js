import { compiledSite } from "./src/build/compiled.mjs";

// The site is configured in TypeScript. Eleventy calls this function again when the code changes.
export default async function (eleventy) {
  const { configure, config } = await import(await compiledSite());
  configure(eleventy);
  return config;
}
