import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { loadBriefings, verifyBriefing } from "../briefings.ts";
import { didYouMean, formatComplaints } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { exportPage, kilobytes } from "../layouts/export-page.ts";
import { pdfName, printRoomPage, SLIDES_SHEET } from "../layouts/print-room-page.ts";
import { lintBriefing } from "../lint-items/lint-briefing.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { replacePage } from "../offline/service-workers.ts";
import { ALL_SHEETS } from "../print-room.ts";
import type { Exported } from "./exported.ts";
import { allExports } from "./formats.ts";
import { lossesText, lossLine, LOSSES_FILE } from "./losses.ts";
import { replaceFolder } from "./replace-folder.ts";

const USAGE = `usage: npm run export -- [ID ...]
Writes the questions of the briefings for other systems, into _site/ID/export/.`;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  slides: { type: "string", default: "slides" },
  site: { type: "string", default: "_site" },
} as const;

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options: OPTIONS });

async function main(): Promise<number> {
  const unheardOf = Object.keys(values).filter((name) => !(name in OPTIONS));
  if (unheardOf.length > 0) return fail(`no option --${unheardOf.join(", --")}; see --help`);
  const { loaded, complaints } = loadBriefings(String(values.slides), parseOnly());
  const ids = loaded.map(({ briefing }) => briefing.id);
  const unknown = positionals.filter((id) => !ids.includes(id));
  const problems = [...complaints, ...loaded.filter(isWanted).flatMap(whatDoesNotHold)];
  if (problems.length > 0) return fail(formatComplaints(problems));
  if (unknown.length > 0)
    return fail(unknown.map((id) => `no briefing "${id}".${didYouMean(id, ids)}`).join("\n"));
  for (const one of loaded.filter(isWanted)) await write(one, String(values.site));
  return 0;
}

const isWanted = ({ briefing }: LoadedBriefing): boolean =>
  positionals.length === 0 || positionals.includes(briefing.id);

/** The same as for the site: what is not proved, or breaks a rule of item writing, is not passed on. */
const whatDoesNotHold = (loaded: LoadedBriefing) => [
  ...verifyBriefing(loaded),
  ...lintBriefing(loaded).filter(({ level }) => level === "error"),
];

async function write(loaded: LoadedBriefing, site: string): Promise<void> {
  const { briefing, bank } = loaded;
  const exports = await allExports(loaded);
  const links = exports.map(({ bytes, losses, ...one }) => ({
    ...one,
    size: bytes.length,
    losses: losses.map(lossLine),
  }));
  const folder = join(site, briefing.id, "export");
  replaceFolder(folder, {
    ...Object.fromEntries(exports.map(({ file, bytes }) => [file, bytes])),
    [LOSSES_FILE]: lossesText(exports),
    "index.html": exportPage(briefing, bank.length, links, LOSSES_FILE),
  });
  const printRoom = join(site, briefing.id, "print");
  const pdfs = existsSync(join(printRoom, pdfName(briefing, SLIDES_SHEET)));
  if (existsSync(printRoom))
    replacePage(site, {
      url: `${briefing.id}/print/index.html`,
      content: printRoomPage(briefing, ALL_SHEETS, { pdfs, exports: true }),
    });
  console.log(
    [`${bank.length} questions of ${briefing.id}`, ...exports.map((one) => told(one, folder))].join("\n"),
  );
}

const told = ({ format, file, bytes, losses }: Exported, folder: string): string =>
  [
    `${relative("", join(folder, file))}: ${format}, ${kilobytes(bytes.length)}`,
    ...losses.map((loss) => `  not carried: ${lossLine(loss)}`),
  ].join("\n");

function fail(reason: string): number {
  console.error(reason);
  return 1;
}

if (values.help) console.log(USAGE);
else {
  process.exitCode = await main().catch((error: unknown) => {
    const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return fail(`cannot export: ${text}`);
  });
}
