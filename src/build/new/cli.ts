import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { RESERVED_NAMES } from "../content/reserved-names.ts";
import { draftStatements } from "../draft/draft.ts";
import { readReportFile } from "../draft/report-file.ts";
import { newBriefing, type NewBriefing } from "./new-briefing.ts";

const USAGE = `usage: npm run new -- ID FILE.txt
Makes slides/ID/, a draft of a briefing, from a report. ID is its address: lower-case words joined by hyphens.`;

/** Addresses that the site itself uses. */
const TAKEN = new Set(["assets", ...RESERVED_NAMES]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { help: { type: "boolean", short: "h" }, slides: { type: "string", default: "slides" } },
});

/** Writes the folder as a whole or not at all. */
function main(root: string, args: readonly string[]): string {
  const [id, path] = args;
  if (id === undefined || path === undefined || args.length > 2) throw new Error(`new: ${USAGE}`);
  checkId(id);
  const folder = join(root, id);
  if (existsSync(folder))
    throw new Error(`${folder}: exists already, and nothing is overwritten; choose another id or remove it`);
  const text = readReportFile(path);
  checkLines(text, path);
  const made = newBriefing(text, {
    id,
    file: checkedName(path),
    today: new Date().toISOString().slice(0, 10),
  });
  write(folder, made);
  return report(folder, made, path);
}

function checkId(id: string): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(
      `new: "${id}" cannot be an address; use lower-case words joined by hyphens, like harbour-ferry`,
    );
  if (TAKEN.has(id)) throw new Error(`new: "${id}" is an address of the site itself; choose another id`);
}

function checkedName(path: string): string {
  const name = basename(path);
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  if (name.startsWith(".") || /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\\]/.test(name))
    throw new Error(`${path}: a report's file name may not start with a full stop or hold hidden characters`);
  return name;
}

/** A passage is a line, so a quotation has to stand in one; where lines are broken by width, none does. */
function checkLines(text: string, path: string): void {
  const broken = draftStatements(text).quotes.filter((quote) => quote.text.includes("\n"));
  if (broken.length === 0) return;
  const line = passageNumber(text, broken[0]?.start ?? 0);
  throw new Error(
    `${path}:${line}: a quotation runs over the end of its line, and so do ${broken.length - 1} more. A passage is a line:\n` +
      `put each paragraph on one line first, for example with: fmt -w 99999 ${path} > joined.txt`,
  );
}

/** The line of a position in code points. */
const passageNumber = (text: string, position: number): number =>
  Array.from(text).slice(0, position).join("").split("\n").length;

function write(folder: string, { files }: NewBriefing): void {
  const unfinished = join(folder, "..", `.${basename(folder)}.${process.pid}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(unfinished, name), text);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`${folder}: cannot be written; check who may write there`, { cause: error });
  }
}

const report = (folder: string, { statements, speakers, toCheck }: NewBriefing, path: string): string =>
  `${relative("", folder)} is a draft. Statements: ${statements}; speakers: ${speakers}; lines to check: ${toCheck}.

1. npm start
   Open the draft. Each open question stands beside its statement, with file and line;
   settle it there and delete the line. ${relative("", join(folder, "checklist.md"))} says what to decide, in order.
2. npm run verify -- ${path}
   Proves every word against the report.
3. npm run build && npm run pdf
   Writes the site and the papers to print. Both refuse a draft.
${isInside(path) ? `\n${path} lies in this project: move it out before you commit. Reports stay out of the repository.\n` : ""}`;

const isInside = (path: string): boolean => resolve(path).startsWith(resolve("") + sep);

try {
  process.stdout.write(values.help ? `${USAGE}\n` : main(String(values.slides), positionals));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
