import { expect, slideCount, test } from "./page-watch.ts";

const HARBOUR = "/fixtures/harbour/";

test("an invented briefing with every feature works on every page", async ({ page }) => {
  await page.goto("/fixtures/");
  await page.getByRole("link", { name: "Present" }).click();
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
  const slides = await slideCount(page);
  for (let step = 0; step < slides * 4; step += 1) await page.keyboard.press("PageDown");
  await expect(page.getByText(`${slides} / ${slides}`)).toBeVisible();

  for (const door of [
    "study/",
    "quiz/",
    "statements/",
    "speaker/",
    "print/",
    "print/paper-a/",
    "print/key-a/",
  ]) {
    await page.goto(`${HARBOUR}${door}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  }
});

test("a question on a slide keeps its answer until the presenter shows it", async ({ page }) => {
  await page.goto("rubio-lavrov/#/question-whose-call-was-it");
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(1);
  const slide = page.getByRole("main");
  await expect(slide.getByText("Donald J. Trump's")).toHaveCount(2);
  await expect(slide.getByText("The words reach us at third hand.")).toBeHidden();
  expect(await slide.ariaSnapshot()).not.toContain("third hand");

  await page.keyboard.press("PageDown");
  await expect(slide.getByText("The words reach us at third hand.")).toBeVisible();
  await expect(slide.getByRole("link", { name: "Passage 12" })).toBeVisible();
});

test("links to an item and to a passage lead there", async ({ page }) => {
  await page.goto("rubio-lavrov/quiz/#item:readout-whose-call");
  await expect(page.getByRole("heading", { name: "Question 1 of 1" })).toBeVisible();
  await expect(page.getByText("Whose call did Rubio repeat")).toBeVisible();
  await page.goto("rubio-lavrov/statements/#passage:22");
  await expect(page.getByText("Russian officials made their plan known")).toBeInViewport();
});
