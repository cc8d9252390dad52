import type { Page } from "@playwright/test";
import { askOnly } from "./answer-items.ts";
import { chooseByClicks, chooseByKeys, tabTo } from "./choose-options.ts";
import { loadMisses } from "./load-answers.ts";
import { expect, test } from "./page-watch.ts";
import { itemOfKind, wrongResponse, type Item } from "./quiz-item.ts";
import { itemOnScreen, itemsOf, openQuiz, partTitle, practise, question } from "./quiz-screen.ts";

const KINDS = [
  "who-said-it",
  "of-whom",
  "occasion",
  "kind-of-statement",
  "exact-words",
  "missing-word",
  "put-in-order",
  "match",
  "single-choice",
  "multiple-response",
];

test("every kind of item that the page has is tried here", async ({ page }) => {
  const items = await openQuiz(page);
  expect([...new Set(items.map(({ kind }) => kind))].toSorted()).toEqual(KINDS.toSorted());
});

for (const kind of KINDS) {
  test(`a learner answers ${kind} by keyboard alone, first wrong, then right`, async ({ page }) => {
    const item = itemOfKind(await openQuiz(page), kind);
    await loadMisses(page, [item]);
    await startByKeys(page);
    await expectNoAnswer(page, item);

    await chooseByKeys(page, item, wrongResponse(item));
    await checkByKeys(page);
    await expectVerdict(page, item, "Wrong.");
    await tabTo(page, question(page).next);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Results" })).toBeFocused();

    await tabTo(page, page.getByRole("button", { name: "Practise these 1" }));
    await page.keyboard.press("Space");
    await expectNoAnswer(page, item);
    await chooseByKeys(page, item, item.key);
    await checkByKeys(page);
    await expectVerdict(page, item, "Right.");
  });

  test(`a learner answers ${kind} by clicks alone, first wrong, then right`, async ({ page }) => {
    const item = itemOfKind(await openQuiz(page), kind);
    await askOnly(page, [item]);
    await expectNoAnswer(page, item);

    await chooseByClicks(page, item, wrongResponse(item));
    await question(page).check.click();
    await expectVerdict(page, item, "Wrong.");
    await question(page).next.click();

    await page.getByRole("button", { name: "Practise these 1" }).click();
    await expectNoAnswer(page, item);
    await chooseByClicks(page, item, item.key);
    await question(page).check.click();
    await expectVerdict(page, item, "Right.");
  });
}

test("a learner who ticks only a part of what is right hears so, and what was missed", async ({ page }) => {
  const items = await openQuiz(page);
  const item = items.find((one) => one.kind === "multiple-response" && one.key.length > 1);
  if (!item) throw new Error("No item asks for several answers.");
  await askOnly(page, [item]);
  await chooseByClicks(page, item, item.key.slice(0, 1));
  await question(page).check.click();
  await expectVerdict(page, item, "Partly right.");
  await expect(question(page).item.getByText(/^Not ticked, but right:/)).toHaveCount(item.key.length - 1);
});

test("a learner checks with Enter from the choice itself, and the focus goes nowhere unseen", async ({
  page,
}) => {
  const item = itemOfKind(await openQuiz(page), "who-said-it");
  await askOnly(page, [item]);
  await chooseByKeys(page, item, item.key);
  await page.keyboard.press("Enter");
  await expectVerdict(page, item, "Right.");
});

test("a learner who checks too early is asked to choose first, and loses nothing", async ({ page }) => {
  const items = await openQuiz(page);
  const [single, grid] = [itemOfKind(items, "who-said-it"), itemOfKind(items, "match")];
  await askOnly(page, [single, grid]);
  for (let turn = 0; turn < 2; turn += 1) {
    const item = await itemOnScreen(page, items);
    if (item.rows) await chooseByClicks(page, item, item.key.slice(0, 1));
    await question(page).check.click();
    await expect(page.getByRole("status")).toHaveText(/^Choose .+ first\.$/);
    await expect(question(page).check).toBeFocused();
    await expect(question(page).verdict).toHaveCount(0);
    await chooseByClicks(page, item, item.key);
    await question(page).check.click();
    await expectVerdict(page, item, "Right.");
    await question(page).next.click();
  }
});

test("a checked answer cannot be changed, and checking twice counts once", async ({ page }) => {
  const item = itemOfKind(await openQuiz(page), "who-said-it");
  await askOnly(page, [item]);
  await chooseByClicks(page, item, item.key);
  await question(page).check.dblclick();
  await expectVerdict(page, item, "Right.");
  for (const radio of await question(page).controls.getByRole("radio").all())
    await expect(radio).toBeDisabled();
  await question(page).next.click();
  await expect(page.getByText("1 of 1 point in 1 question.")).toBeVisible();
});

test("a wrong choice is answered with what that person really said, and the proof is shown", async ({
  page,
}) => {
  const item = itemOfKind(await openQuiz(page), "who-said-it");
  await askOnly(page, [item]);
  const [chosen] = wrongResponse(item);
  await chooseByClicks(page, item, [chosen ?? ""]);
  await question(page).check.click();
  const feedback = item.options.find(({ id }) => id === chosen)?.feedback ?? "";
  await expect(question(page).item.getByText(feedback)).toBeVisible();
  await expect(question(page).item.getByText(item.rationale)).toBeVisible();
  await expect(question(page).item.getByRole("figure")).toBeVisible();
});

test("a learner stops half way and sees the results so far", async ({ page }) => {
  const items = await openQuiz(page);
  await askOnly(page, items.slice(0, 3));
  const item = await itemOnScreen(page, items);
  await chooseByClicks(page, item, item.key);
  await question(page).check.click();
  await question(page).next.click();
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByText(/in 1 question\.$/)).toBeVisible();
  await expect(question(page).title).toBeHidden();
});

test("the questions of a choice come in one order all day, and in another the next", async ({ page }) => {
  const first = async (day: string): Promise<string[]> => {
    await page.clock.setFixedTime(day);
    const items = await openQuiz(page);
    await practise(page, "Everything");
    const asked: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const item = await itemOnScreen(page, items);
      asked.push(item.id);
      await chooseByClicks(page, item, item.key);
      await question(page).check.click();
      await question(page).next.click();
    }
    await page.evaluate(() => indexedDB.deleteDatabase("keyval-store"));
    return asked;
  };
  const morning = await first("2026-11-23T07:00:00Z");
  expect(await first("2026-11-23T18:00:00Z")).toEqual(morning);
  expect(await first("2026-11-24T07:00:00Z")).not.toEqual(morning);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader finds all items by part, and opens their answers", async ({ page }) => {
    await page.goto("rubio-lavrov/quiz/");
    const items = await itemsOf(page);
    await expect(page.getByRole("article")).toHaveCount(items.length);
    const shown = [];
    for (const part of new Set(items.map((item) => item.part))) {
      const title = await partTitle(page, part);
      const section = page.getByRole("region", { name: title, exact: true });
      await expect(section.getByRole("article")).toHaveCount(
        items.filter((item) => item.part === part).length,
      );
      shown.push(title);
    }
    expect(shown.length).toBe(3);
    for (const name of ["Check", "Start", "Save to a file", "Start again"])
      await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);

    for (const kind of KINDS) {
      const item = itemOfKind(items, kind);
      const article = page.locator(`[data-item="${item.id}"]`);
      const rationale = article.getByText(item.rationale).first();
      await expect(rationale, kind).toBeHidden();
      await article.getByText("Answer", { exact: true }).click();
      await expect(rationale, kind).toBeVisible();
      await expect(article.getByRole("figure").first(), kind).toBeVisible();
    }
  });
});

/** Chooses what was missed and starts, from wherever the focus is. */
async function startByKeys(page: Page): Promise<void> {
  await tabTo(page, page.getByRole("combobox", { name: "Questions" }));
  await page.keyboard.press("End");
  await tabTo(page, page.getByRole("button", { name: "Start", exact: true }));
  await page.keyboard.press("Enter");
  await expect(question(page).title).toBeFocused();
}

async function checkByKeys(page: Page): Promise<void> {
  await tabTo(page, question(page).check);
  await page.keyboard.press("Space");
}

/** The verdict is on screen and is said, the passage is shown, and the focus has not moved. */
async function expectVerdict(page: Page, item: Item, heading: string): Promise<void> {
  await expect(question(page).verdict).toHaveText(heading);
  await expect(page.getByRole("status")).toContainText(heading);
  await expect(question(page).item.getByText(item.rationale).first()).toBeVisible();
  await expect(question(page).item.getByRole("figure").first()).toBeVisible();
  await expect(question(page).check).toBeFocused();
}

/** Nothing on the page gives the answer away, seen or unseen. */
async function expectNoAnswer(page: Page, item: Item): Promise<void> {
  await expect(question(page).title).toHaveText("Question 1 of 1");
  await expect(question(page).verdict).toHaveCount(0);
  await expect(page.getByRole("status")).toHaveText("");
  const tree = await page.locator("body").ariaSnapshot();
  const inPlace = await question(page).item.evaluate((one) => one.textContent);
  for (const place of [tree, inPlace]) {
    expect(place).toContain(item.options[0]?.text);
    expect(place).not.toContain(item.rationale);
    for (const { feedback } of item.options.filter((option) => option.feedback !== undefined))
      expect(place).not.toContain(feedback);
  }
  expect(tree).not.toMatch(/✓|✗|right answer:|The answer:/);
}
