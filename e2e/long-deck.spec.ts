import { test as unwatched, type Page } from "@playwright/test";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "./page-watch.ts";

const DECK = "/long/long/";
const SLIDES = 120;
const LAST = `Point ${SLIDES} of the report`;

/** Opens a deck of so many slides that most of them are not in its page. */
async function openLongDeck(page: Page, slide = ""): Promise<void> {
  await page.goto(DECK + slide);
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
}

const title = (page: Page) => page.getByRole("heading", { level: 2 });

test("nobody waits for the later slides of a long deck, and they are there when they are gone to", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openLongDeck(page);
  expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
  await expect(page.getByText(`1 / ${SLIDES}`)).toBeVisible();
  await page.keyboard.press("End");
  await expect(title(page)).toHaveText(LAST);
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle(`${LAST} – An invented report`);
  await page.keyboard.press("ArrowLeft");
  await expect(title(page)).toHaveText("Point 119 of the report");
  expect(asked.filter((url) => url.endsWith(".json"))).toHaveLength(1);
});

test("a link to a late slide of a long deck opens it, and its citations open", async ({ page }) => {
  await openLongDeck(page, "#/point-101-of-the-report");
  await expect(title(page)).toHaveText("Point 101 of the report");
  await page
    .getByRole("button", { name: /^Statement 101,/ })
    .first()
    .click();
  await expect(page.getByRole("dialog", { name: "Statement 101" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Home");
  await expect(title(page)).toHaveText("Point 1 of the report");
});

test("addresses far apart lead from slide to slide, and one of no slide leads nowhere", async ({ page }) => {
  await openLongDeck(page, "#/point-40-of-the-report");
  for (const [slide, shown] of [
    ["point-80-of-the-report", 80],
    ["point-30-of-the-report", 30],
    ["no-such-point", 30],
  ] as const) {
    await page.evaluate((name) => (location.hash = `#/${name}`), slide);
    await expect(title(page)).toHaveText(`Point ${shown} of the report`);
    await expect(title(page)).toBeFocused();
    await expect(page.getByText(`${shown} / ${SLIDES}`)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#/point-${shown}-of-the-report$`));
  }
});

test("every slide of a long deck can be walked to", async ({ page }) => {
  await openLongDeck(page);
  for (let slide = 1; slide < SLIDES; slide += 1) {
    await expect(title(page)).toHaveText(`Point ${slide} of the report`);
    await page.keyboard.press("ArrowRight");
  }
  await expect(title(page)).toHaveText(LAST);
});

test("the overview of a long deck shows every slide", async ({ page }) => {
  await openLongDeck(page);
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog", { name: "Overview" });
  await expect(overview.getByRole("link")).toHaveCount(SLIDES);
  await overview.getByRole("link", { name: LAST }).click();
  await expect(title(page)).toHaveText(LAST);
});

test("a long deck is printed whole, even before anybody has moved it", async ({ page }) => {
  await openLongDeck(page);
  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  expect(pdf.getPageCount()).toBe(SLIDES);
});

test("a long deck in one file has all its slides in it", async ({ page }) => {
  const folder = resolve("e2e/_site/long-usb-stick");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync("e2e/_site/long/long/long.html", `${folder}/long.html`);
  await page.goto(pathToFileURL(`${folder}/long.html`).href);
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
  await page.keyboard.press("End");
  await expect(title(page)).toHaveText(LAST);
  await page.getByRole("button", { name: "Overview" }).click();
  await expect(page.getByRole("dialog", { name: "Overview" }).getByRole("link")).toHaveCount(SLIDES);
});

unwatched("where the later slides do not come the presenter is told, and can try again", async ({ page }) => {
  await page.route("**/later-slides.json", (route) => route.abort());
  await openLongDeck(page);
  await page.keyboard.press("End");
  const message = page.getByText("This slide could not be fetched.");
  await expect(message).toBeVisible();
  await page.keyboard.press("Home");
  await expect(title(page)).toHaveText("Point 1 of the report");
  await expect(message).toBeHidden();
  await page.keyboard.press("End");
  await expect(message).toBeVisible();
  await page.unroute("**/later-slides.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(title(page)).toHaveText(LAST);
  await expect(message).toBeHidden();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a long deck shows its first slides and says where the others are", async ({ page }) => {
    await page.goto(DECK);
    await expect(page.getByRole("heading", { name: "Point 50 of the report" })).toBeVisible();
    await expect(title(page)).toHaveCount(50);
    await page.getByRole("link", { name: `Slides 51 to ${SLIDES} are in the article` }).click();
    await expect(page.getByRole("heading", { name: LAST })).toBeVisible();
  });
});
