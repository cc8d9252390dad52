import { existsSync, readdirSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";
import type { Complaint } from "./complaint.ts";

/** The folders of all briefings under `root`, in order of their names. */
export function briefingFolders(root: string): {
  readonly folders: readonly string[];
  readonly complaints: readonly Complaint[];
} {
  const complain = (file: string, reason: string): Complaint => ({ file, line: 1, reason });
  if (!existsSync(root)) return { folders: [], complaints: [complain(root, "is missing")] };

  const entries = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  const pathOf = ({ name }: Dirent): string => join(root, name);
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(pathOf);
  const complaints = links.map((link) => complain(link, "is a symbolic link; a briefing is a folder"));
  const none = complain(root, "holds no briefing; each is a folder of its own");
  return {
    folders: folders.toSorted(),
    complaints: folders.length + links.length > 0 ? complaints : [none],
  };
}

/** What a new briefing's author has to decide; for the author, and no part of the site. */
export const CHECKLIST = "checklist.md";

/** The files of slides in a briefing's folder, in the order of their numbers. */
export function slideFilesIn(folder: string): {
  readonly files: readonly string[];
  readonly complaints: readonly Complaint[];
} {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== CHECKLIST);
  const files = names
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => join(folder, name));
  const complaints = files
    .filter((file) => !/^\d+-[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(basename(file)))
    .map((file) => ({ file, line: 1, reason: "a file of slides is named like 2-context.md" }));
  const missing = { file: join(folder, "1-….md"), line: 1, reason: "no file of slides in this folder" };
  return { files, complaints: names.length > 0 ? complaints : [missing] };
}
