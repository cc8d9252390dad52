import { PDFDocument } from "@cantoo/pdf-lib";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright";
import sirv from "sirv";

/** A page of the site to print. */
export interface PrintJob {
  /** Address under the site's root. */
  readonly url: string;
  readonly file: string;
  readonly subject: string;
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

/** How many pages are printed at the same time; more gain nothing on two cores. */
const AT_ONCE = 3;

/**
 * Prints pages of a built site, with one browser for all of them: tagged, with
 * an outline, title, language, author and subject. Calls `report` after each.
 * Throws where the browser does not start.
 */
export async function printPdfs(
  site: string,
  jobs: readonly PrintJob[],
  options: { readonly paper: Paper; readonly author: string; readonly executablePath: string | undefined },
  report: (printed: Printed) => void,
): Promise<void> {
  const server = await serve(site);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(
    options.executablePath ? { executablePath: options.executablePath } : {},
  );
  try {
    const waiting = [...jobs];
    const work = async (): Promise<void> => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const bytes = await printPage(
          browser,
          `http://127.0.0.1:${port}/${job.url}`,
          job.ownSize,
          options.paper,
        );
        report(await describe(bytes, job, options.author));
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

async function printPage(browser: Browser, url: string, ownSize: boolean, paper: Paper): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce" });
  try {
    await page.goto(url, { waitUntil: "load" });
    return await page.pdf({
      tagged: true,
      outline: true,
      printBackground: true,
      ...(ownSize ? { preferCSSPageSize: true } : { format: paper }),
    });
  } finally {
    await page.close();
  }
}

/** Chromium takes title and language from the page; the rest of what a library catalogues is added here. */
async function describe(bytes: Uint8Array, job: PrintJob, author: string): Promise<Printed> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setAuthor(author);
  document.setSubject(job.subject);
  return { file: job.file, bytes: await document.save(), pages: document.getPageCount() };
}
