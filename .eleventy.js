import { loadSite } from "./src/build/compiled.mjs";
import { changeDevServer } from "./src/build/dev-server.mjs";

// The site is configured in TypeScript. Eleventy calls this function again when the code changes.
export default async function (eleventy) {
  eleventy.on("eleventy.before", changeDevServer);
  const { configure, config } = await loadSite();
  configure(eleventy);
  return config;
}
