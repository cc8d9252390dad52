import { expect, openDeck, test } from "./page-watch.ts";

test("deck and speaker view follow each other", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await expect(speaker.getByRole("status")).toHaveText("In step with the deck.");
  await page.keyboard.press("ArrowRight");
  await expect(speaker.getByRole("combobox", { name: "Slide" })).toHaveValue("2. Agenda");
  await expect(speaker.getByText("There are three parts.")).toBeVisible();

  await speaker.keyboard.press("PageDown");
  await expect(page).toHaveTitle(/^Who speaks/);
  await speaker.getByRole("combobox", { name: "Slide" }).selectOption({ index: 6 });
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Rubio before the meeting: costs");
});

test("a speaker view that is reloaded finds the deck again", async ({ page, context }) => {
  await openDeck(page, "two-branches");
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await expect(speaker.getByText("The report draws two branches")).toBeVisible();
  await speaker.reload();
  await expect(speaker.getByText("The report draws two branches")).toBeVisible();
});

test("a speaker view says when the deck is gone", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await expect(speaker.getByRole("status")).toHaveText("In step with the deck.");
  await page.close();
  await expect(speaker.getByRole("status")).toContainText("No deck is answering", { timeout: 10_000 });
});

test("a speaker blanks the screen and makes the notes larger", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await speaker.getByRole("button", { name: "Black screen" }).click();
  await expect(speaker.getByRole("status")).toHaveText("The screen is black.");
  const notes = speaker.getByText("This briefing rests on one news report");
  const before = await notes.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  await speaker.getByRole("button", { name: "Larger notes" }).click();
  await expect
    .poll(() => notes.evaluate((element) => parseFloat(getComputedStyle(element).fontSize)))
    .toBeGreaterThan(before);
});

test("the deck opens the speaker view by key", async ({ page, context }) => {
  await openDeck(page);
  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  await expect(await opened).toHaveTitle("Speaker view – Rubio and Lavrov at the UN");
});
