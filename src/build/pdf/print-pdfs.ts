import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Page } from "playwright";
import { join } from "node:path";
import sirv from "sirv";
import { relativeLinks } from "./relative-links.ts";
import { steadyIds } from "./steady-ids.ts";

/** A page of the site to print. */
export interface PrintJob {
  /** Address under the site's root. */
  readonly url: string;
  /** Where the PDF goes, from the site's root. */
  readonly file: string;
  readonly subject: string;
  readonly author: string;
  /** True where the page's own size counts, not the paper's. */
  readonly ownSize: boolean;
}

/** A PDF that was made. */
export interface Printed {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The sizes of paper that can be asked for. */
export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** The same in millimetres. Chromium's own A4 is a third of a millimetre too tall. */
const SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Chromium's own data stay; and nothing else waits, so that the library need not pause for it. */
const LOADING = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest } as const;

/** How many pages are printed at the same time; more gain nothing on two cores. */
const AT_ONCE = 3;

/**
 * Prints pages of a built site, with one browser for all of them: tagged, with
 * an outline, title, language, author and subject. Calls `report` after each.
 * Throws where the browser does not start, or where a page is missing.
 */
export async function printPdfs(
  site: string,
  jobs: readonly PrintJob[],
  { paper, executablePath }: { readonly paper: Paper; readonly executablePath: string },
  report: (printed: Printed) => void,
): Promise<void> {
  const missing = jobs.find(({ url }) => !existsSync(join(site, url, "index.html")));
  if (missing) throw new Error(`the site has no page ${missing.url}; run npm run build first`);
  const browser = await chromium.launch({ executablePath });
  const server = await serve(site);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    // Pages of one context share their cache, and opening another page takes as long as printing one.
    const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce" });
    const waiting = [...jobs];
    const work = async (): Promise<void> => {
      const page = await context.newPage();
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const bytes = await printPage(page, address, job, paper);
        const document = await PDFDocument.load(bytes, LOADING);
        relativeLinks(document, address, job.file);
        steadyIds(document);
        describe(document, job);
        if (!job.ownSize) trimTo(document, paper);
        const pages = document.getPageCount();
        report({
          file: join(site, job.file),
          bytes: await document.save({ objectsPerTick: Infinity }),
          pages,
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
    server.close();
  }
}

const serve = (site: string): Promise<Server> =>
  new Promise((resolve) => {
    const files = sirv(site);
    const server = createServer((request, response) => files(request, response));
    server.listen(0, "127.0.0.1", () => resolve(server));
  });

async function printPage(page: Page, site: string, job: PrintJob, paper: Paper): Promise<Uint8Array> {
  const [width, height] = SIZES[paper];
  await page.goto(`${site}/${job.url}`, { waitUntil: "load" });
  // Until the deck has started, it cannot take back what would keep its slides out of the outline.
  if (job.ownSize) await page.locator("html[data-deck=ready]").waitFor({ state: "attached" });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  return page.pdf({
    tagged: true,
    outline: true,
    printBackground: true,
    ...(job.ownSize ? { preferCSSPageSize: true } : { width: `${width}mm`, height: `${height}mm` }),
  });
}

/** Chromium takes title and language from the page; the rest of what a library catalogues is added here. */
function describe(document: PDFDocument, { author, subject }: PrintJob): void {
  document.setAuthor(author);
  document.setSubject(subject);
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
}

/** Chromium rounds the size of a page up, by less than a point: the right and lower edges go. */
function trimTo(document: PDFDocument, paper: Paper): void {
  const [width, height] = SIZES[paper].map((side) => side * POINTS_PER_MILLIMETRE);
  if (width === undefined || height === undefined) return;
  for (const page of document.getPages()) page.setMediaBox(0, page.getHeight() - height, width, height);
}
