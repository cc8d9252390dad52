// Builds the real briefings and the invented one, and serves both: the first from
// /briefings/, the second from /fixtures/, each as any static host would.
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import sirv from "sirv";

const SITES = [
  { path: "/briefings", input: "slides", output: "e2e/_site/briefings" },
  { path: "/fixtures", input: "e2e/briefings", output: "e2e/_site/fixtures" },
];

for (const { input, output } of SITES) {
  const build = spawnSync("npx", ["eleventy", "--quiet", `--input=${input}`, `--output=${output}`], {
    stdio: "inherit",
  });
  if (build.status !== 0) process.exit(1);
}

const serve = sirv("e2e/_site", { dev: true });
createServer((request, response) => serve(request, response)).listen(4173, "127.0.0.1");
