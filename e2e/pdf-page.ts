import { expect, type Page } from "@playwright/test";
import { bodyOf, fold, foldRuns, type Pdf } from "./pdf-text.ts";

/** A text of a page that is to be printed, and the blocks around it that must stay together. */
export interface PageText {
  readonly text: string;
  /** Numbers of the blocks, in document order. */
  readonly together: readonly number[];
}

/** What must stand on one sheet of paper. */
const TOGETHER =
  ".paper-item, .handout-slide, .statement, .evidence, .key-table tr, .reference tr, .slides > section";

/** Opens a deck as a printer finds it: only for printing are all slides in the page at once. */
export async function openDeckToPrint(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
  await beginToPrint(page);
}

/** Leaves a page as it is while a browser prints it. */
export const beginToPrint = (page: Page): Promise<unknown> =>
  page.evaluate(() => dispatchEvent(new Event("beforeprint")));

/** Every text that paper is to show of a page's `main`, in reading order. */
export async function textsToPrint(page: Page): Promise<readonly PageText[]> {
  await page.emulateMedia({ media: "print" });
  const texts = await page.evaluate((blocks) => {
    const all = [...document.querySelectorAll(`main :is(${blocks})`)];
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, 4);
    const found: { text: string; together: number[] }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!parent || text === "" || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest("title, desc, script, style")) continue;
      let around: Element | null = parent;
      while (around && getComputedStyle(around).clipPath === "none") around = around.parentElement;
      if (around) continue;
      const together = all.flatMap((block, index) => (block.contains(parent) ? [index] : []));
      found.push({ text, together });
    }
    return found;
  }, TOGETHER);
  await page.emulateMedia({ media: null });
  return texts.map(({ text, together }) => ({ text: fold(text), together }));
}

/**
 * Looks up the texts of a page in its PDF, in order. Gives those that the PDF
 * does not have, and the blocks that stand on more than one sheet.
 */
export function compareWithPdf(texts: readonly PageText[], pdf: Pdf, isSheet: boolean): readonly string[] {
  const pages = pdf.pages.map((page) => foldRuns(isSheet ? bodyOf(page) : page.runs));
  const starts = pages.map((_, index) => pages.slice(0, index).join("").length);
  const pageAt = (place: number): number => starts.findLastIndex((start) => start <= place);
  const whole = pages.join("");
  const problems: string[] = [];
  const sheetOf = new Map<number, number>();
  let at = 0;
  for (const { text, together } of texts) {
    const place = whole.indexOf(text, at);
    if (place < 0) {
      problems.push(`not in the PDF, or not in order: ${text}`);
      continue;
    }
    at = place + text.length;
    for (const block of together) {
      const sheet = sheetOf.get(block) ?? pageAt(place);
      sheetOf.set(block, sheet);
      if (pageAt(at - 1) !== sheet) problems.push(`split over pages: ${text}`);
    }
  }
  return problems;
}

/** The headings, lists, tables and figures of a page's `main` as paper is to have them, in the words of `structureOf`. */
export async function structureToPrint(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const drawn = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const seen = (element: Element): boolean => drawn(element) && !element.closest(".visually-hidden");
    const parts = [
      ...document.querySelectorAll("main :is(h1, h2, h3, h4, ul, ol, table, figure, svg[role=img])"),
    ];
    return parts.filter(seen).map((element) => {
      const name = element.tagName.toUpperCase();
      if (/^H\d$/.test(name)) return `${name} ${element.textContent}`;
      if (name === "UL" || name === "OL") return `L ${[...element.children].filter(seen).length}`;
      return name === "TABLE"
        ? `Table ${[...element.querySelectorAll("tr")].filter(drawn).length}`
        : "Figure";
    });
  });
  await page.emulateMedia({ media: null });
  return found.map((one) => (one.startsWith("H") ? `${one.slice(0, 2)} ${fold(one.slice(2))}` : one));
}

/** Runs of text that reach out of the room between the margins of their page. */
export const runsOutside = (pdf: Pdf, margin: number): readonly string[] =>
  pdf.pages.flatMap(({ width, height, runs }, index) =>
    runs
      .filter(
        ({ x, y, size, width: length }) =>
          x < margin - 2 || x + length > width - margin + 2 || y < 4 || y + size > height,
      )
      .map(({ text }) => `page ${index + 1}: ${text}`),
  );
