import { existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { loadBriefings } from "../briefings.ts";
import { formatComplaints } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { pdfName, printRoomPage, SLIDES_SHEET } from "../layouts/print-room-page.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { ALL_SHEETS } from "../print-room.ts";
import { findBrowser } from "./find-browser.ts";
import { PAPERS, printPdfs, type Paper, type PrintJob } from "./print-pdfs.ts";

const USAGE = `usage: npm run pdf -- [ID ...] [--paper a4|letter]
Prints the briefings of the built site as PDF files, into _site/ID/print/.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    help: { type: "boolean", short: "h" },
    paper: { type: "string", default: "a4" },
    slides: { type: "string", default: "slides" },
    site: { type: "string", default: "_site" },
  },
});

async function main(): Promise<number> {
  const paper = PAPERS.find((one) => one === values.paper);
  const site = String(values.site);
  if (!paper) return fail(`--paper is ${String(values.paper)}; it can be ${PAPERS.join(" or ")}`);
  const { loaded, complaints } = loadBriefings(String(values.slides), parseOnly());
  if (complaints.length > 0) return fail(formatComplaints(complaints));
  const unknown = positionals.filter((id) => !loaded.some(({ briefing }) => briefing.id === id));
  if (unknown.length > 0) return fail(`no briefing "${unknown.join('", "')}"`);
  const wanted = loaded.filter(
    ({ briefing }) => positionals.length === 0 || positionals.includes(briefing.id),
  );
  if (!existsSync(join(site, "index.html"))) return fail(`no site in ${site}; run npm run build first`);
  for (const one of wanted) await print(one, site, paper);
  return 0;
}

async function print({ briefing }: LoadedBriefing, site: string, paper: Paper): Promise<void> {
  const folder = join(site, briefing.id, "print");
  const jobs = [SLIDES_SHEET, ...ALL_SHEETS].map((sheet): PrintJob => ({
    url: sheet === SLIDES_SHEET ? `${briefing.id}/` : `${briefing.id}/print/${sheet.id}/`,
    file: join(folder, pdfName(briefing, sheet)),
    subject: sheet.about,
    ownSize: sheet === SLIDES_SHEET,
  }));
  const options = { paper, author: briefing.source.title, executablePath: findBrowser() };
  await printPdfs(site, jobs, options, ({ file, bytes, pages }) => {
    writeFileSync(file, bytes);
    console.log(`${relative("", file)}: ${pages} pages, ${Math.round(bytes.length / 1000)} kB`);
  });
  writeFileSync(join(folder, "index.html"), printRoomPage(briefing, ALL_SHEETS, true));
}

function fail(reason: string): number {
  console.error(reason);
  return 1;
}

if (values.help) console.log(USAGE);
else {
  process.exitCode = await main().catch((error: unknown) => {
    const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return fail(
      `cannot print: ${text}\nA Chromium is needed: npx playwright install chromium, or set CHROMIUM to the path of one.`,
    );
  });
}
