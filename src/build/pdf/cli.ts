import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { Briefing } from "../../model/briefing.ts";
import { loadBriefings } from "../briefings.ts";
import { formatComplaints } from "../content/complaint.ts";
import { pdfName, printRoomPage, SLIDES_SHEET } from "../layouts/print-room-page.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { replacePage } from "../offline/service-workers.ts";
import { ALL_SHEETS } from "../print-room.ts";
import { writeWhole } from "../write-whole.mjs";
import { findBrowser } from "./find-browser.ts";
import { PAPERS, printPdfs, type PrintJob } from "./print-pdfs.ts";

const USAGE = `usage: npm run pdf -- [ID ...] [--paper a4|letter]
Prints the briefings of the built site as PDF files, into _site/ID/print/.`;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  paper: { type: "string", default: "a4" },
  slides: { type: "string", default: "slides" },
  site: { type: "string", default: "_site" },
} as const;

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options: OPTIONS });

async function main(): Promise<number> {
  const paper = PAPERS.find((one) => one === values.paper);
  const site = String(values.site);
  const unheardOf = Object.keys(values).filter((name) => !(name in OPTIONS));
  if (unheardOf.length > 0) return fail(`no option --${unheardOf.join(", --")}; see --help`);
  if (!paper) return fail(`--paper is ${String(values.paper)}; it can be ${PAPERS.join(" or ")}`);
  const { loaded, complaints } = loadBriefings(String(values.slides), parseOnly());
  if (complaints.length > 0) return fail(formatComplaints(complaints));
  const unknown = positionals.filter((id) => !loaded.some(({ briefing }) => briefing.id === id));
  if (unknown.length > 0) return fail(`no briefing "${unknown.join('", "')}"`);
  const wanted = loaded.filter(
    ({ briefing }) => positionals.length === 0 || positionals.includes(briefing.id),
  );
  if (!existsSync(join(site, "index.html"))) return fail(`no site in ${site}; run npm run build first`);
  const executablePath = findBrowser();
  if (executablePath === undefined) return fail(noBrowser());
  const jobs = wanted.flatMap(({ briefing }) => jobsOf(briefing));
  await printPdfs(site, jobs, { paper, executablePath }, ({ file, bytes, pages }) => {
    writeWhole(file, bytes);
    console.log(`${relative("", file)}: ${pages} pages, ${Math.round(bytes.length / 1000)} kB`);
  });
  for (const { briefing } of wanted) {
    const made = { pdfs: true, exports: existsSync(join(site, briefing.id, "export")) };
    replacePage(site, {
      url: `${briefing.id}/print/index.html`,
      content: printRoomPage(briefing, ALL_SHEETS, made),
    });
  }
  return 0;
}

const jobsOf = (briefing: Briefing): readonly PrintJob[] =>
  [SLIDES_SHEET, ...ALL_SHEETS].map((sheet) => ({
    url: sheet === SLIDES_SHEET ? `${briefing.id}/` : `${briefing.id}/print/${sheet.id}/`,
    file: `${briefing.id}/print/${pdfName(briefing, sheet)}`,
    subject: sheet.about,
    author: briefing.source.title,
    ownSize: sheet === SLIDES_SHEET,
  }));

function fail(reason: string): number {
  console.error(reason);
  return 1;
}

function noBrowser(): string {
  const named = process.env["CHROMIUM"];
  return named
    ? `no browser at ${named}, which CHROMIUM names`
    : "no browser; install Chrome or Chromium, run npx playwright install chromium, or set CHROMIUM to the path of one";
}

if (values.help) console.log(USAGE);
else {
  process.exitCode = await main().catch((error: unknown) => {
    const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return fail(`cannot print: ${text}`);
  });
}
