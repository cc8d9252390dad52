// Builds the real briefings, the invented one and a long one, and serves each from a
// folder of its own, as a static host does that reads `_headers`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { usualSize } from "../bench/content/generate-briefing.ts";
import { writeBriefing } from "../bench/content/write-briefing.ts";

writeBriefing("e2e/_site/long-briefings/long", usualSize(120));

const SITES = [
  { path: "/briefings", input: "slides", output: "e2e/_site/briefings" },
  { path: "/fixtures", input: "e2e/briefings", output: "e2e/_site/fixtures" },
  { path: "/long", input: "e2e/_site/long-briefings", output: "e2e/_site/long" },
];

for (const { input, output } of SITES) {
  const build = spawnSync("node", ["src/build/build.mjs", `--input=${input}`, `--output=${output}`], {
    stdio: "inherit",
  });
  if (build.status !== 0) process.exit(1);
}

const headers = headersIn(readFileSync("e2e/_site/briefings/_headers", "utf8"));
const serve = sirv("e2e/_site", {
  dev: true,
  setHeaders: (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  },
});
createServer((request, response) => serve(request, response)).listen(4173, "127.0.0.1");

/** The lines `  Name: value` of the first rule, which is for all files. */
function headersIn(file: string): readonly (readonly [name: string, value: string])[] {
  return [...(file.split("\n/")[0] ?? "").matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
}
