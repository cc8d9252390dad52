import { expect, type Page } from "@playwright/test";
import { chooseByClicks } from "./choose-options.ts";
import { loadMisses } from "./load-answers.ts";
import { wrongResponse, type Item, type Response } from "./quiz-item.ts";
import { itemOnScreen, practise, question } from "./quiz-screen.ts";

/** Starts a session of just these items. */
export async function askOnly(page: Page, items: readonly Item[]): Promise<void> {
  await loadMisses(page, items);
  await practise(page, "What I missed");
  await expect(question(page).title).toHaveText(`Question 1 of ${items.length}`);
}

/** Answers every question of the session as `respond` says, by clicks, as far as the results. */
export async function answerAll(
  page: Page,
  items: readonly Item[],
  respond: (item: Item) => Response,
): Promise<readonly Item[]> {
  const asked: Item[] = [];
  const { check, next, title } = question(page);
  while (await title.isVisible()) {
    const item = await itemOnScreen(page, items);
    asked.push(item);
    await chooseByClicks(page, item, respond(item));
    await check.click();
    await next.click();
  }
  return asked;
}

/** Starts to practise, answers the first question wrong, and stays where its verdict shows. */
export async function missOne(page: Page, items: readonly Item[], choice = "Everything"): Promise<Item> {
  await practise(page, choice);
  return missOnScreen(page, items);
}

/** Answers the question on screen wrong, and stays where its verdict shows. */
export async function missOnScreen(page: Page, items: readonly Item[]): Promise<Item> {
  const item = await itemOnScreen(page, items);
  await chooseByClicks(page, item, wrongResponse(item));
  await question(page).check.click();
  await expect(question(page).verdict).toHaveText("Wrong.");
  return item;
}

/** Ends the session early. */
export const stop = (page: Page): Promise<void> => page.getByRole("button", { name: "Stop here" }).click();

/** "What I missed" asks exactly these, in whatever order. */
export async function expectMissed(
  page: Page,
  items: readonly Item[],
  missed: readonly Item[],
): Promise<void> {
  await practise(page, "What I missed");
  await expect(question(page).title).toHaveText(`Question 1 of ${missed.length}`);
  const asked = [];
  for (let turn = 0; turn < missed.length; turn += 1) {
    const item = await itemOnScreen(page, items);
    asked.push(item.id);
    if (turn + 1 === missed.length) break;
    await chooseByClicks(page, item, wrongResponse(item));
    await question(page).check.click();
    await question(page).next.click();
  }
  expect(asked.toSorted()).toEqual(missed.map(({ id }) => id).toSorted());
}
