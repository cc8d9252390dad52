import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { answerAll, askOnly } from "./answer-items.ts";
import { chooseByClicks } from "./choose-options.ts";
import { loadMisses } from "./load-answers.ts";
import { expect, test } from "./page-watch.ts";
import { itemOfKind, wrongResponse, type Item } from "./quiz-item.ts";
import { confusionMap, itemOnScreen, notice, openQuiz, practise, question } from "./quiz-screen.ts";
import { blockIndexedDb, blockLocalStorage } from "./stored-answers.ts";

/** Each state of the page, and how a learner gets there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "before anything is chosen": async (page) => void (await openQuiz(page)),
  "with a question of four names": (page) => ask(page, "who-said-it"),
  "with a grid": (page) => ask(page, "match"),
  "with lines to put in order": (page) => ask(page, "put-in-order"),
  "with a right answer": (page) => answer(page, "put-in-order", ({ key }) => key, "Right."),
  "with a wrong answer": (page) => answer(page, "who-said-it", wrongResponse, "Wrong."),
  "with a partly right answer": (page) =>
    answer(page, "multiple-response", ({ key }) => key.slice(0, 1), "Partly right."),
  "with a grid that was answered": (page) => answer(page, "match", wrongResponse, "Wrong."),
  "with results": async (page) => {
    const items = await openQuiz(page);
    await askOnly(
      page,
      ["who-said-it", "match", "missing-word"].map((kind) => itemOfKind(items, kind)),
    );
    await answerAll(page, items, (item) => (item.kind === "missing-word" ? item.key : wrongResponse(item)));
    await confusionMap(page);
  },
  "when nothing is due": async (page) => {
    await openQuiz(page);
    await practise(page, "Due today");
    await expect(notice(page, "Nothing is due today.")).toBeVisible();
  },
  "with all storage blocked": async (page) => {
    await blockIndexedDb(page);
    await blockLocalStorage(page);
    await openQuiz(page);
    await expect(notice(page, /^This browser keeps nothing/)).toBeVisible();
  },
  "when asked whether to forget all answers": async (page) => {
    await loadMisses(page, (await openQuiz(page)).slice(0, 1));
    await page.getByText("Your answers on this device", { exact: true }).click();
    await page.getByRole("button", { name: "Start again" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`the quiz is accessible ${state}, in light and in dark colours`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await reach(page);
    await expectAccessible(page);
  });
}

test("items with their answers open in the list are accessible, in light and in dark colours", async ({
  page,
}) => {
  // Without the page's script all items stand there; with scripts off axe could not run.
  await page.route(/\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto("rubio-lavrov/quiz/");
  for (const kind of ["who-said-it", "match", "multiple-response"])
    await page.locator(`[data-kind="${kind}"]`).first().getByText("Answer", { exact: true }).click();
  await expectAccessible(page, "article:has(details[open])");
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the quiz is no wider than a phone, its answers open", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("rubio-lavrov/quiz/");
    for (const kind of ["who-said-it", "match", "put-in-order", "multiple-response"]) {
      const article = page.locator(`[data-kind="${kind}"]`).first();
      await article.getByText("Answer", { exact: true }).click();
      const [item, body] = [await article.boundingBox(), await page.locator("body").boundingBox()];
      expect((item?.x ?? 0) + (item?.width ?? 391), kind).toBeLessThanOrEqual(390);
      expect(body?.width, kind).toBeLessThanOrEqual(390);
    }
  });
});

test("nothing is wider than a phone: questions, verdicts and results", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const items = await openQuiz(page);
  expect(await misfits(page), "the choice").toEqual([]);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  await askOnly(
    page,
    kinds.map((kind) => itemOfKind(items, kind)),
  );
  while (await question(page).title.isVisible()) {
    const item = await itemOnScreen(page, items);
    expect(await misfits(page), `${item.kind}, asked`).toEqual([]);
    await chooseByClicks(page, item, wrongResponse(item));
    await question(page).check.click();
    await expect(question(page).verdict).toHaveText("Wrong.");
    expect(await misfits(page), `${item.kind}, answered`).toEqual([]);
    await question(page).next.click();
  }
  await confusionMap(page);
  expect(await misfits(page), "the results").toEqual([]);
});

test("what is made too wide for a phone is found out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openQuiz(page);
  await page.getByRole("heading", { level: 1 }).evaluate((heading) => (heading.style.width = "400px"));
  expect(await misfits(page)).not.toEqual([]);
});

test("the one who was right is not told by colour alone", async ({ page }) => {
  await answer(page, "who-said-it", wrongResponse, "Wrong.");
  const item = question(page).item;
  await expect(item.getByRole("radio", { name: "✓ right" })).toHaveCount(1);
  await expect(item.getByRole("radio", { name: "✗ your choice" })).toHaveCount(1);
  await expect(item.getByRole("radio", { name: "✗ your choice" })).toBeChecked();
});

async function ask(page: Page, kind: string): Promise<void> {
  await askOnly(page, [itemOfKind(await openQuiz(page), kind)]);
}

async function answer(
  page: Page,
  kind: string,
  respond: (item: Item) => readonly string[],
  verdict: string,
): Promise<void> {
  const items = await openQuiz(page);
  const item = items.find(
    (one) => one.kind === kind && one.key.length > (kind === "multiple-response" ? 1 : 0),
  );
  if (!item) throw new Error(`The briefing has no such item of the kind ${kind}.`);
  await askOnly(page, [item]);
  await chooseByClicks(page, item, respond(item));
  await question(page).check.click();
  await expect(question(page).verdict).toHaveText(verdict);
}

/** What leaves the screen at its right edge, where nothing around it scrolls, or is set too small to read. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const element of document.querySelectorAll<HTMLElement>("main *")) {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || element.closest("[role=region][tabindex]") || !element.checkVisibility())
        continue;
      const name = `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 30)}"`;
      if (box.right > width + 1) found.push(`${name} ends at ${Math.round(box.right)} px`);
      const size = parseFloat(getComputedStyle(element).fontSize);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (hasText && size < 14.9) found.push(`${name} has ${size} px`);
    }
    return found;
  });
