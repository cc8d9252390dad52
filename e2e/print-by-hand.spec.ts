import type { Page } from "@playwright/test";
import { beginToPrint, compareWithPdf, runsOutside, textsToPrint } from "./pdf-page.ts";
import { allText, fold, foldRuns, marginsOf, readPdf } from "./pdf-text.ts";
import { expect, openDeck, test } from "./page-watch.ts";

const PRINT = "rubio-lavrov/print/";
const SHEETS = ["handout", "handout-without-notes", "paper-a", "key-a", "reference"];
const MARGIN = 48;

/** Pages that nobody makes for paper, and that somebody prints all the same. */
const OTHER_PAGES = ["", "rubio-lavrov/quiz/", "rubio-lavrov/statements/", "rubio-lavrov/speaker/", PRINT];

/** The texts of a page's elements, folded. */
const foldedTexts = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allTextContents()).map(fold);

test("Ctrl+P in the deck gives one slide a page, in order, and nothing else", async ({ page }) => {
  await openDeck(page, "three-questions-no-answer");
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  await beginToPrint(page);
  const titles = await foldedTexts(page, "main h2");
  const parts = await foldedTexts(page, "main .part-name");
  expect(pdf.pages).toHaveLength(titles.length);
  for (const [index, { width, height, runs }] of pdf.pages.entries()) {
    expect([width, height]).toEqual([960, 540]);
    expect(foldRuns(runs).startsWith(`${parts[index]}${titles[index]}`), titles[index]).toBe(true);
  }
  expect(compareWithPdf(await textsToPrint(page), pdf, false)).toEqual([]);
  for (const text of ["Overview", "Speaker view", "Single letters", "Close", "‹", `/ ${titles.length}`])
    expect(allText(pdf)).not.toContain(fold(text));
});

test("Ctrl+P in the deck prints questions without their answers, even after one was shown", async ({
  page,
}) => {
  await openDeck(page, "question-whose-words-are-these");
  await page.keyboard.press("Space");
  const answer = page.locator("section.present .question-answer");
  await expect(answer).toBeVisible();
  const text = allText(await readPdf(await page.pdf({ preferCSSPageSize: true })));
  await beginToPrint(page);
  for (const rationale of await foldedTexts(page, ".question-answer .rationale"))
    expect(text).not.toContain(rationale.slice(0, 40));
  await page.emulateMedia({ media: "print" });
  await expect(answer).toBeHidden();
  const looks = await page.locator("section.present .question-options li").evaluateAll((options) =>
    options.map((option) => {
      const { fontWeight, boxShadow, backgroundColor, outlineStyle, borderInlineStartWidth } =
        getComputedStyle(option);
      return [fontWeight, boxShadow, backgroundColor, outlineStyle, borderInlineStartWidth].join();
    }),
  );
  expect(new Set(looks).size, "the right option looks like all others").toBe(1);
});

test("the deck goes on after printing as if nothing had been", async ({ page }) => {
  await openDeck(page, "agenda");
  await page.pdf();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Agenda");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Who speaks in this report");
});

test("Ctrl+P on the reading page gives the article without what is only for the screen", async ({ page }) => {
  await page.goto("rubio-lavrov/study/");
  const pdf = await readPdf(await page.pdf({ format: "A4" }));
  expect(compareWithPdf(await textsToPrint(page), pdf, false)).toEqual([]);
  expect(runsOutside(pdf, 0)).toEqual([]);
  const text = allText(pdf);
  for (const title of await foldedTexts(page, "main h2")) expect(text).toContain(title);
  for (const onlyOnScreen of ["Next: ", "Contents"]) expect(text).not.toContain(fold(onlyOnScreen));
  for (const { runs } of pdf.pages) expect(foldRuns(runs)).not.toBe("");
});

for (const { format, sheets } of [
  { format: "A4", sheets: ["handout", "paper-a"] },
  { format: "Letter", sheets: ["key-a", "reference"] },
]) {
  test(`Ctrl+P on a sheet comes out right on ${format}`, async ({ page }) => {
    const [width, height] = format === "A4" ? [595, 842] : [612, 792];
    for (const sheet of sheets) {
      await page.goto(`${PRINT}${sheet}/`);
      const pdf = await readPdf(await page.pdf({ format }));
      expect(compareWithPdf(await textsToPrint(page), pdf, true), sheet).toEqual([]);
      expect(runsOutside(pdf, MARGIN), sheet).toEqual([]);
      for (const [index, one] of pdf.pages.entries()) {
        expect(Math.abs(one.width - width), sheet).toBeLessThan(1.1);
        expect(Math.abs(one.height - height), sheet).toBeLessThan(1.1);
        for (const text of ["Rubio and Lavrov at the UN", "Source: ", `${index + 1} / ${pdf.pages.length}`])
          expect(marginsOf(one), sheet).toContain(fold(text));
      }
    }
  });
}

test("Ctrl+P on any other page loses nothing, and wastes no page", async ({ page }) => {
  for (const url of OTHER_PAGES) {
    await page.goto(url);
    const pdf = await readPdf(await page.pdf({ format: "A4" }));
    expect(compareWithPdf(await textsToPrint(page), pdf, false), url).toEqual([]);
    expect(runsOutside(pdf, MARGIN), url).toEqual([]);
    for (const { runs } of pdf.pages) expect(foldRuns(runs).length, url).toBeGreaterThan(100);
  }
});

test("a learner prints the results, not the questions, where the results are shown", async ({ page }) => {
  await page.goto("rubio-lavrov/quiz/");
  await expect(page.locator("html[data-quiz=ready]")).toHaveCount(1);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByRole("heading", { name: "Results" })).toBeVisible();
  const text = allText(await readPdf(await page.pdf({ format: "A4" })));
  expect(text).toContain("Results");
  expect(text).not.toContain(fold("Put these in order"));
});

test("paper is black on white, also where the browser is dark", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const sheets = SHEETS.map((sheet) => `${PRINT}${sheet}/`);
  for (const url of ["rubio-lavrov/", "rubio-lavrov/study/", ...OTHER_PAGES, ...sheets]) {
    await page.goto(url);
    expect(
      await page
        .locator("main :is(h1, p)")
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe("rgba(0, 0, 0, 0)");
    expect(await palePrint(page), url).toEqual([]);
    for (const strip of await page.locator(":is(.slides, .sheet) .evidence").all())
      await expect(strip).toHaveCSS("print-color-adjust", "exact");
  }
});

/** Texts that black ink would not show well: too little contrast, or a ground that is not white. */
const palePrint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = channels(color)
        .slice(0, 3)
        .map((value) => (value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isClear = (color: string): boolean => channels(color)[3] === 0;
    const found: string[] = [];
    // The numbers of the evidence strip stand on shapes of their own; those keep their colours.
    for (const element of document.querySelectorAll("main *:not(svg *, .evidence .cell *)")) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!hasText || !element.checkVisibility()) continue;
      const name = `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
      if (luminance(getComputedStyle(element).color) > 1.05 / 4.5 - 0.05) found.push(`${name} is pale`);
      for (let around: Element | null = element; around; around = around.parentElement) {
        const ground = getComputedStyle(around).backgroundColor;
        if (!isClear(ground) && luminance(ground) < 0.9) found.push(`${name} stands on ${ground}`);
      }
    }
    return found;
  });
