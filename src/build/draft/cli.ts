import { readFileSync, statSync } from "node:fs";
import { draftStatements } from "./draft.ts";
import { draftFiles } from "./yaml.ts";

const USAGE = "usage: npm run draft -- FILE.txt [--json]";
const MOST_BYTES = 10 * 1024 * 1024;

/** A reader that has seen enough, such as `head`, is no error. */
process.stdout.on("error", () => process.exit(0));
process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  try {
    const { file, json } = readArguments(args);
    process.stdout.write(output(readReportFile(file), json));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function readArguments(args: readonly string[]): { readonly file: string; readonly json: boolean } {
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
  if (unknown !== undefined) throw new Error(`draft: unknown option ${unknown}; ${USAGE}`);
  const [file, ...more] = args.filter((arg) => !arg.startsWith("-"));
  if (file === undefined || more.length > 0) throw new Error(`draft: name one file; ${USAGE}`);
  return { file, json: args.includes("--json") };
}

/** The text of a report. What is no readable report is an error that says what to do. */
function readReportFile(file: string): string {
  const bytes = bytesOf(file);
  const text = decoded(file, bytes);
  if (text.trim() === "") throw new Error(`${file}: the file is empty; save the report's text in it`);
  return text;
}

function bytesOf(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`${file}: no such file; ${USAGE}`);
  if (!stats.isFile()) throw new Error(`${file}: not a file; name a text or Markdown file`);
  if (stats.size > MOST_BYTES)
    throw new Error(`${file}: ${Math.ceil(stats.size / 1024 / 1024)} MB; a report has at most 10 MB`);
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${file}: cannot be read; check who may read it`);
  }
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: not UTF-8; save it as UTF-8 text`);
  }
}

function output(text: string, json: boolean): string {
  const draft = draftStatements(text);
  if (json) return `${JSON.stringify({ quotes: draft.quotes, people: draft.people })}\n`;
  const { statements, briefing } = draftFiles(draft);
  return `# statements.yaml\n${statements}\n# briefing.yaml\n${briefing}`;
}
