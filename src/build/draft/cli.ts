import { draftStatements } from "./draft.ts";
import { readReportFile } from "./report-file.ts";
import { draftFiles } from "./yaml.ts";

const USAGE = "usage: npm run draft -- FILE.txt [--json]";

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

function output(text: string, json: boolean): string {
  const draft = draftStatements(text);
  if (json) return `${JSON.stringify({ quotes: draft.quotes, people: draft.people })}\n`;
  const { statements, briefing } = draftFiles(draft);
  return `# statements.yaml\n${statements}\n# briefing.yaml\n${briefing}`;
}
