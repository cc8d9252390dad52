import { existsSync, readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { parseArgs } from "node:util";
import { loadBriefings } from "../briefings.ts";
import { formatComplaints, type Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { complaintOfQuestion } from "../content/open-questions.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { writeWhole } from "../write-whole.mjs";
import { findSource, openSource } from "./find-source.ts";
import { lockText } from "./lock.ts";
import { unprovedOnSlides } from "./slide-quotations.ts";
import { lockFile } from "./verify-lock.ts";
import { verifyAgainstSource } from "./verify-source.ts";

const USAGE = `usage: npm run verify -- [FILE ...]
Checks each briefing against its source and writes its source.lock.json; of a draft it says what does not hold yet.
FILE is a source; without one, sources are looked for in the folder that BRIEFING_SOURCES names.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { help: { type: "boolean", short: "h" }, slides: { type: "string", default: "slides" } },
});

function main(root: string, files: readonly string[]): number {
  const { loaded, complaints } = loadBriefings(root, parseOnly(), { drafts: true });
  const wanted = loaded.filter(({ briefing }) => files.length === 0 || fileOf(briefing.source.file, files));
  const problems = [
    ...complaints,
    ...unknownFiles(files, loaded),
    ...wanted.flatMap(unprovedOnSlides),
    ...wanted.flatMap((one) => verify(one, fileOf(one.briefing.source.file, files) ?? findSource(one))),
  ];
  if (problems.length > 0) console.error(formatComplaints(problems));
  return problems.length > 0 ? 1 : 0;
}

const fileOf = (name: string, files: readonly string[]): string | undefined =>
  files.find((file) => basename(file) === name);

const unknownFiles = (files: readonly string[], loaded: readonly LoadedBriefing[]): readonly Complaint[] =>
  files
    .filter((file) => !loaded.some(({ briefing }) => briefing.source.file === basename(file)))
    .map((file) => ({
      file,
      line: 1,
      reason: "is the source of no briefing; compare source.file in briefing.yaml",
    }));

function verify(loaded: LoadedBriefing, file: string | undefined): readonly Complaint[] {
  if (file === undefined) {
    const name = loaded.briefing.source.file;
    return [
      loaded.complainOfBriefing(
        ["source", "file"],
        `"${name}" is not at hand; name it or set BRIEFING_SOURCES`,
      ),
    ];
  }
  const source = openSource(file);
  if ("reason" in source) return [source];
  const { lock, complaints } = verifyAgainstSource(loaded, source);
  const open = loaded.openQuestions.map(complaintOfQuestion);
  if (!lock || open.length > 0) return [...complaints, ...open];
  const parts = Object.values(lock.statements).reduce((sum, one) => sum + one.parts.length, 0);
  const state = writeIfChanged(lockFile(loaded.folder), lockText(lock)) ? "written" : "unchanged";
  const count = Object.keys(lock.statements).length;
  console.log(
    `${loaded.briefing.id}: ${count} statements and ${parts} quoted parts hold; ${relative("", lockFile(loaded.folder))} ${state}`,
  );
  return [];
}

function writeIfChanged(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeWhole(file, text);
  return true;
}

if (values.help) console.log(USAGE);
else process.exitCode = main(String(values.slides), positionals);
