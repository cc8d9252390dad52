// Run by `npm version` before it commits: dates the changelog's entry.
import { readFileSync, writeFileSync } from "node:fs";
import { releaseChangelog } from "./changelog.ts";

const FILE = "CHANGELOG.md";
const version = process.env["npm_package_version"];

try {
  if (version === undefined) throw new Error("run by npm version, not by hand");
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(FILE, releaseChangelog(readFileSync(FILE, "utf8"), version, date));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
