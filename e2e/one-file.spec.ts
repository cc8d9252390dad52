import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "@playwright/test";
import { chooseByClicks } from "./choose-options.ts";
import { expect, slideCount, test } from "./page-watch.ts";
import { itemOnScreen, practise, question } from "./quiz-screen.ts";
import type { Item } from "./quiz-item.ts";

const FOLDER = resolve("e2e/_site/usb-stick");
const FILE = pathToFileURL(`${FOLDER}/rubio-lavrov.html`).href;

/** The file alone in an empty folder, as on a USB stick. */
test.beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync("e2e/_site/briefings/rubio-lavrov/rubio-lavrov.html", `${FOLDER}/rubio-lavrov.html`);
});

/** Opens the file; what it asks for besides itself fails the test. */
const openFile = (page: Page, place = ""): Promise<unknown> => page.goto(`${FILE}${place}`);

test("a reader downloads the briefing as one file, from the shelf and from the print room", async ({
  page,
}) => {
  for (const [url, name] of [
    ["./", "Download in one file"],
    ["rubio-lavrov/print/", "Everything in one file"],
  ] as const) {
    await page.goto(url);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    expect((await download).suggestedFilename()).toBe("rubio-lavrov.html");
  }
});

test("a presenter walks the deck of a file by keyboard, opens a citation and follows it", async ({
  page,
  context,
}) => {
  await openFile(page);
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await expect(page).toHaveTitle("Agenda – Rubio and Lavrov at the UN");
  await expect(page).toHaveURL(/#\/agenda$/);
  await page.reload();
  await expect(page).toHaveTitle("Agenda – Rubio and Lavrov at the UN");

  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opened;
  await expect(speaker.getByRole("status")).toHaveText("In step with the deck.");
  await speaker.keyboard.press("PageDown");
  await expect(page).toHaveTitle(/^Who speaks/);

  await openFile(page, "#/what-took-place-and-who-was-there");
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Statement/ })
    .first()
    .click();
  await page
    .getByRole("dialog")
    .getByRole("link", { name: /^Passage/ })
    .click();
  await expect(page).toHaveTitle(/^Who said what/);
  await expect(page.locator("li:target")).toBeInViewport();
});

test("a reader of a file reads, answers in the text, practises, and finds the answers kept", async ({
  page,
}) => {
  await openFile(page);
  await page.getByRole("link", { name: "Read", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rubio and Lavrov at the UN");
  await expect(page.getByRole("link", { name: "Briefings" }), "the shelf is not in the file").toHaveCount(0);
  await expect(page.locator("html[data-items=ready]")).toHaveCount(1);
  const inText = page
    .getByRole("article")
    .filter({ has: page.getByRole("radio"), hasNot: page.getByRole("table") })
    .first();
  await inText.getByRole("radio").first().check();
  await inText.getByRole("button", { name: "Check" }).click();
  await expect(inText.getByRole("heading", { name: /(Right|Wrong)\.$/ })).toBeVisible();
  await page.getByRole("link", { name: "Quiz", exact: true }).click();

  await expect(page.locator("html[data-quiz=ready]")).toHaveCount(1);
  await practise(page, "Everything");
  const item = await itemOnScreen(page, itemsOfBriefing());
  await chooseByClicks(page, item, item.key);
  await question(page).check.click();
  await expect(question(page).verdict).toHaveText("Right.");
  await page.reload();
  await page.getByText("Your answers on this device").click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save/ }).click();
  expect((await saved).suggestedFilename()).toBe("rubio-lavrov-answers.json");
});

/** The items of the file; it holds their texts only where they are shown. */
const itemsOfBriefing = (): readonly Item[] =>
  JSON.parse(readFileSync("e2e/_site/briefings/rubio-lavrov/briefing.json", "utf8")).items;

test("a teacher prints a chosen paper, and all slides, from a file", async ({ page }) => {
  await openFile(page, "?page=print/");
  await page.getByRole("spinbutton", { name: "Questions" }).fill("7");
  await page.getByRole("link", { name: "Paper B" }).click();
  await expect(page.locator("[data-item]:visible")).toHaveCount(7);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  await page.getByRole("link", { name: "Print room" }).click();
  await page.getByRole("link", { name: "Slides", exact: true }).click();
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
  const slides = await slideCount(page);
  const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.getPageCount()).toBe(slides);
});
