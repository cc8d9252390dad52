import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Complaint } from "./complaint.ts";

/** The folders of all briefings under `root`, in order of their names. */
export function briefingFolders(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => join(root, entry.name))
    .toSorted();
}

/** The files of slides in a briefing's folder, in the order of their numbers. */
export function slideFilesIn(folder: string): {
  readonly files: readonly string[];
  readonly complaints: readonly Complaint[];
} {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const files = names
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => join(folder, name));
  const complaints = files
    .filter((file) => !/^\d+-[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(basename(file)))
    .map((file) => ({ file, line: 1, reason: "a file of slides is named like 2-context.md" }));
  const missing = { file: join(folder, "1-….md"), line: 1, reason: "no file of slides in this folder" };
  return { files, complaints: names.length > 0 ? complaints : [missing] };
}
