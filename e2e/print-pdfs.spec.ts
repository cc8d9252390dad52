import { compareWithPdf, openDeckToPrint, runsOutside, structureToPrint, textsToPrint } from "./pdf-page.ts";
import { copySite, pdfsOf, runPdf } from "./pdf-site.ts";
import { fontsNotEmbedded, linksOf, structureOf, withoutDates } from "./pdf-structure.ts";
import { bodyOf, fold, foldRuns, marginsOf, readPdf, type Pdf } from "./pdf-text.ts";
import { expect, slideCount, test } from "./page-watch.ts";

const BRIEFING = "rubio-lavrov";
const SHEETS = {
  handout: { title: "Handout", pages: [12, 18] },
  "handout-without-notes": { title: "Handout without notes", pages: [8, 14] },
  "paper-a": { title: "Paper A", pages: [2, 4] },
  "paper-b": { title: "Paper B", pages: [2, 4] },
  "key-a": { title: "Answer key A", pages: [1, 3] },
  "key-b": { title: "Answer key B", pages: [1, 3] },
  reference: { title: "Who’s who and statements", pages: [6, 10] },
} as const;
type SheetName = keyof typeof SHEETS;
const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];

const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const;

const PAPER_NAMES = ["a4", "letter"] as const;

/** The sheets' margin at the sides, 17 mm. */
const MARGIN = 48.2;

// One worker makes the PDFs once, and all tests look at them.
test.describe.configure({ mode: "default" });

const bytes = { a4: new Map<string, Uint8Array>(), letter: new Map<string, Uint8Array>() };
const pdfs = { a4: new Map<string, Pdf>(), letter: new Map<string, Pdf>() };
let said = "";

test.beforeAll("npm run pdf, on both papers", async () => {
  test.setTimeout(90_000);
  for (const paper of PAPER_NAMES) {
    const site = copySite(`pdf-${paper}`);
    const { code, output, complaints } = await runPdf(["--site", site, "--paper", paper]);
    expect(code, complaints).toBe(0);
    said = output;
    bytes[paper] = new Map(pdfsOf(site, BRIEFING));
    for (const [name, data] of bytes[paper]) pdfs[paper].set(name, await readPdf(data));
  }
});

const pdfOf = (name: string, paper: "a4" | "letter" = "a4"): Pdf => {
  const pdf = pdfs[paper].get(name);
  if (!pdf) throw new Error(`no PDF ${name}`);
  return pdf;
};
const bytesOf = (name: string): Uint8Array => bytes.a4.get(name) ?? new Uint8Array();

test("a teacher gets all files, is told of each, and finds them in the print room", async ({ page }) => {
  const all = ["slides", ...SHEET_NAMES];
  expect([...pdfs.a4.keys()].toSorted()).toEqual(all.toSorted());
  for (const name of all)
    expect(said).toMatch(
      new RegExp(`${BRIEFING}-${name}\\.pdf: ${pdfOf(name, "letter").pages.length} pages`),
    );
  await page.goto(`/pdf-a4/${BRIEFING}/print/`);
  const links = page.getByRole("link", { name: /as PDF$/ });
  await expect(links).toHaveCount(all.length);
  for (const link of await links.all()) {
    const response = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    expect(response.headers()["content-type"]).toBe("application/pdf");
  }
  // The files hold the papers as they are without a choice.
  await page.getByRole("spinbutton", { name: "Questions" }).fill("5");
  await expect(page.getByRole("link", { name: "Paper A as PDF" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Handout as PDF" })).toBeVisible();
});

for (const paper of PAPER_NAMES) {
  test(`sheets on ${paper} have its size, a running title, their number and the source`, () => {
    for (const name of SHEET_NAMES) {
      const { pages } = pdfOf(name, paper);
      const [least, most] = SHEETS[name].pages;
      expect(pages.length, name).toBeGreaterThanOrEqual(least);
      expect(pages.length, name).toBeLessThanOrEqual(most);
      for (const [index, one] of pages.entries()) {
        expect(one.width, name).toBeCloseTo(PAPERS[paper].width, 1);
        expect(one.height, name).toBeCloseTo(PAPERS[paper].height, 1);
        const margins = marginsOf(one);
        for (const text of [
          "Rubio and Lavrov at the UN",
          SHEETS[name].title,
          "Source: Report on the 50-minute meeting of Rubio and Lavrov at the UN, 2025-09-24",
          `${index + 1} / ${pages.length}`,
        ])
          expect(margins, `${name}, page ${index + 1}`).toContain(fold(text));
      }
    }
  });

  for (const name of SHEET_NAMES) {
    test(`${name} on ${paper} has all that its page has, nothing cut and nothing split`, async ({ page }) => {
      const pdf = pdfOf(name, paper);
      await page.goto(`${BRIEFING}/print/${name}/`);
      const texts = await textsToPrint(page);
      expect(texts.length).toBeGreaterThan(50);
      expect(compareWithPdf(texts, pdf, true)).toEqual([]);
      expect(runsOutside(pdf, MARGIN)).toEqual([]);
      for (const { runs } of pdf.pages) expect(foldRuns(runs).length).toBeGreaterThan(200);
    });
  }
}

test("a handout has two slides a page with their notes, three without, and one less beside the title", async ({
  page,
}) => {
  for (const [name, perPage] of [["handout", 2] as const, ["handout-without-notes", 3] as const]) {
    await page.goto(`${BRIEFING}/print/${name}/`);
    const slides = await page.getByRole("heading", { level: 3 }).count();
    for (const paper of PAPER_NAMES)
      expect(pdfOf(name, paper).pages, `${name} on ${paper}`).toHaveLength(Math.ceil((slides + 1) / perPage));
  }
});

test("the slides have one page each in slide format, with all that the deck has", async ({ page }) => {
  const pdf = pdfOf("slides");
  await openDeckToPrint(page, `${BRIEFING}/`);
  expect(compareWithPdf(await textsToPrint(page), pdf, false)).toEqual([]);
  expect(pdf.pages).toHaveLength(await slideCount(page));
  expect(runsOutside(pdf, 0)).toEqual([]);
  for (const { width, height } of pdf.pages) expect([width, height]).toEqual([960, 540]);
});

test("the outline of the slides is their titles, that of a sheet its headings", async ({ page }) => {
  const headings = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  await openDeckToPrint(page, `${BRIEFING}/`);
  expect(pdfOf("slides").outline).toEqual(await headings("main h2"));
  for (const name of SHEET_NAMES) {
    await page.goto(`${BRIEFING}/print/${name}/`);
    expect(pdfOf(name).outline, name).toEqual(await headings("main :is(h1, h2, h3)"));
  }
});

test("a library can catalogue each file", () => {
  for (const [name, { info }] of pdfs.a4) {
    const title = name === "slides" ? "" : `${SHEETS[name as SheetName].title} – `;
    expect(info["Title"]).toBe(`${title}Rubio and Lavrov at the UN`);
    expect(info["Language"], name).toBe("en");
    expect(info["Author"], name).toBe("Report on the 50-minute meeting of Rubio and Lavrov at the UN");
    expect(info["Subject"], name).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test("a screen reader finds every heading, list, figure and table in reading order", async ({ page }) => {
  for (const name of ["slides", ...SHEET_NAMES]) {
    if (name === "slides") await openDeckToPrint(page, `${BRIEFING}/`);
    else await page.goto(`${BRIEFING}/print/${name}/`);
    const structure = await structureOf(bytesOf(name), pdfOf(name).marked);
    expect(structure, name).toEqual(await structureToPrint(page));
    expect(structure.length, name).toBeGreaterThan(1);
  }
});

test("links in the files lead to pages of the site, wherever it stands", async ({ page }) => {
  const links = new Set((await Promise.all([...bytes.a4.values()].map(linksOf))).flat());
  expect(links.size).toBeGreaterThan(10);
  for (const link of links) {
    expect(link).not.toMatch(/^[a-z]+:/);
    const address = new URL(link, `http://127.0.0.1:4173/pdf-a4/${BRIEFING}/print/`);
    expect((await page.request.get(address.href)).status(), link).toBe(200);
  }
});

test("no text on a sheet is smaller than 10 points, and none in its margins than 9", () => {
  for (const name of SHEET_NAMES) {
    for (const one of pdfOf(name).pages) {
      const body = bodyOf(one);
      expect(body.length).toBeGreaterThan(0);
      const small = one.runs.filter((run) => run.size < (body.includes(run) ? 9.98 : 8.98));
      expect(
        small.map(({ text, size }) => `${text}: ${size}`),
        name,
      ).toEqual([]);
    }
  }
});

test("all fonts are in the files", async () => {
  for (const [name, data] of bytes.a4) expect(await fontsNotEmbedded(data), name).toEqual([]);
});

test("two runs give the same files, but for their dates", async () => {
  const site = copySite("pdf-again");
  expect((await runPdf(["--site", site])).code).toBe(0);
  for (const [name, data] of pdfsOf(site, BRIEFING))
    expect((await withoutDates(data)) === (await withoutDates(bytesOf(name))), name).toBe(true);
});
