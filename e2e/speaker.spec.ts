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

test("a speaker sees the answer before the room does, and shows it", async ({ page, context, request }) => {
  const { items } = await (await request.get("rubio-lavrov/briefing.json")).json();
  const { rationale } = items.find(({ id }: { id: string }) => id === "readout-whose-call");
  await openDeck(page, "question-whose-call-was-it");
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await expect(speaker.getByText("Answer, for you alone: C Donald J. Trump's")).toBeVisible();
  await expect(page.getByText(rationale)).toBeHidden();
  expect(await page.locator("body").ariaSnapshot()).not.toContain(rationale);

  await expect(speaker.getByText("shows the answer", { exact: true })).toBeVisible();
  await speaker.getByRole("button", { name: "Show answer" }).click();
  await expect(page.getByText(rationale)).toBeVisible();
  await expect(speaker.getByText("Question: what was the reply?").first()).toBeVisible();
});

test("a talk goes on where it was after either window is reloaded", async ({ page, context }) => {
  await openDeck(page, "what-new-measures-could-hit");
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await speaker.getByRole("spinbutton", { name: "Planned minutes" }).fill("12");
  await speaker.getByRole("button", { name: "Next", exact: true }).click();
  await speaker.getByRole("button", { name: "Next", exact: true }).click();
  const third = page.getByText("Banks that handle Russian payments.");
  await expect(third).toBeVisible();
  await page.reload();
  await expect(third).toBeVisible();
  await expect(page.getByText("Technology for the arms industry.")).toBeHidden();

  await speaker.reload();
  await expect(speaker.getByRole("spinbutton", { name: "Planned minutes" })).toHaveValue("12");
  await expect(speaker.getByText("shows the last step")).toBeVisible();
  await expect(speaker.getByText("starts as you move")).toBeHidden();
});

test("two windows with the deck show the same while a speaker view is there", async ({ page, context }) => {
  await openDeck(page, "agenda");
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await expect(speaker.getByRole("status")).toHaveText("In step with the deck.");
  await page.keyboard.press("PageDown");
  const other = await context.newPage();
  await openDeck(other);
  await expect(other).toHaveTitle(/^Who speaks/);
  await other.keyboard.press("PageDown");
  await expect(page).toHaveTitle(/^The meeting/);
  await expect(speaker.getByRole("combobox", { name: "Slide" })).toHaveValue("4. The meeting");
});

test("a deck says by its link whether a speaker view is there", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await context.newPage();
  await speaker.goto("rubio-lavrov/speaker/");
  await expect(page.getByRole("link", { name: "Speaker view in step" })).toBeVisible();
  // A crash says no goodbye.
  await speaker.goto("chrome://crash").catch(() => undefined);
  await expect(page.getByRole("link", { name: "Speaker view lost" })).toBeVisible();
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
