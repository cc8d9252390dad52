// The long runs: npm run faults [-- TIMES]. Says what was lost, and ends with 1 if anything was.
import { spawnSync } from "node:child_process";
import { temporaryFolder } from "../src/build/testing/harbour.ts";
import { buildOnBadDisks, buildTwice, canMount, killBuilds } from "./build-faults.ts";
import { twoVersions } from "./builds.ts";

const times = Number(process.argv[2] ?? 100);
const folder = temporaryFolder();
const versions = await twoVersions(folder);

function report(what: string, count: number, problems: readonly string[]): void {
  console.log(`${what}: ${count} times, ${problems.length} problems`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

report("builds killed at a random moment", times, await killBuilds(folder, versions, times));
const tenth = Math.ceil(times / 10);
report("two builds at once", tenth, await buildTwice(folder, versions, tenth));
if (canMount()) report("disk full, then read-only", tenth, await buildOnBadDisks(folder, versions, tenth));
else console.log("disk full, read-only: left out, small disks can be set up as root on Linux only");

const browser = spawnSync("npx", ["playwright", "test", "e2e/quiz-faults.spec.ts"], {
  env: { ...process.env, FAULTS: String(times) },
  stdio: "inherit",
});
if (browser.status !== 0) process.exitCode = 1;
