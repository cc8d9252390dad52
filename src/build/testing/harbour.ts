import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formatComplaints, type Complaint } from "../content/complaint.ts";
import { loadBriefing, type LoadedBriefing } from "../content/load-briefing.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { readSource, type SourceText } from "../verify/source-text.ts";

const FOLDER = "e2e/briefings/harbour";
const SOURCE = "e2e/sources/harbour.txt";

/** A folder of its own for a test's files; it goes when the process does. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let rootOfCopies: string | undefined;
let copies = 0;

/** A file's new text, or what to do with the old one. */
export type Change = string | Uint8Array | readonly [from: string, to: string];

/** The folder of a copy of the invented briefing with some files changed; `root` is the folder of that folder. */
export function copyOfHarbour(changes: Readonly<Record<string, Change>> = {}): {
  readonly root: string;
  readonly folder: string;
} {
  rootOfCopies ??= temporaryFolder();
  const root = join(rootOfCopies, String((copies += 1)));
  const folder = join(root, "harbour");
  cpSync(FOLDER, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes))
    writeFileSync(join(folder, file), changed(file, change));
  return { root, folder };
}

function changed(file: string, change: Change): string | Uint8Array {
  if (typeof change === "string" || change instanceof Uint8Array) return change;
  const [from, to] = change;
  const text = readFileSync(join(FOLDER, file), "utf8");
  assert.equal(text.split(from).length, 2, `${file} must hold ${JSON.stringify(from)} exactly once`);
  return text.replace(from, () => to);
}

/** The invented briefing, loaded, with some files changed; it must still hold in itself. */
export function loadHarbour(changes: Readonly<Record<string, Change>> = {}): LoadedBriefing {
  const { folder } = copyOfHarbour(changes);
  const { loaded, complaints } = loadBriefing(folder, parseOnly());
  assert.ok(loaded, complaintLines(complaints, folder).join("\n"));
  return loaded;
}

/** The source of the invented briefing, with some words changed. */
export function harbourSource([from, to]: readonly [from: string, to: string] = ["", ""]): SourceText {
  return readSource(Buffer.from(readFileSync(SOURCE, "utf8").replace(from, () => to)));
}

/** Complaints as lines, with files named from the briefing's folder. */
export function complaintLines(complaints: readonly Complaint[], folder: string): readonly string[] {
  const here = complaints.map((one) => ({ ...one, file: resolve(one.file.replace(`${folder}/`, "")) }));
  return here.length === 0 ? [] : formatComplaints(here).split("\n");
}
