import { expect, type Locator, type Page } from "@playwright/test";
import type { Item } from "./quiz-item.ts";

/** Opens a quiz, that of the embedded briefing by default, waits for its script, and gives the items that it asks. */
export async function openQuiz(page: Page, url = "rubio-lavrov/quiz/"): Promise<readonly Item[]> {
  await page.goto(url);
  await expect(page.locator("html[data-quiz=ready]")).toHaveCount(1);
  return itemsOf(page);
}

/** The items of the page: its own data, and the texts of `briefing.json`, which the page has to show. */
export async function itemsOf(page: Page): Promise<readonly Item[]> {
  const data = await page.locator("script[type='application/json'][data-items]").textContent();
  const facts = JSON.parse(data ?? "[]") as readonly Item[];
  const briefing = await page.request.get(new URL("../briefing.json", page.url()).href);
  const { items } = (await briefing.json()) as { readonly items: readonly Item[] };
  return items.map((item) => {
    const fact = facts.find(({ id }) => id === item.id);
    if (!fact) throw new Error(`${item.id} is not on the page.`);
    return { ...item, hash: fact.hash, people: fact.people };
  });
}

/** Chooses what to practise and starts; the choice is the beginning of an option's text. */
export async function practise(page: Page, choice: string): Promise<void> {
  // A tab behind another one is slow to click in.
  await page.bringToFront();
  const questions = page.getByRole("combobox", { name: "Questions" });
  const texts = await questions.getByRole("option").allTextContents();
  await questions.selectOption({ index: texts.findIndex((text) => text.trim().startsWith(choice)) });
  await page.getByRole("button", { name: "Start", exact: true }).click();
}

/** The title of a part, as the choice of questions has it. */
export async function partTitle(page: Page, part: string): Promise<string> {
  const text = await page.locator(`option[value="part:${part}"]`).textContent();
  return text?.trim().replace(/ \(\d+\)$/, "") ?? "";
}

/** The question on screen and what belongs to it, as a reader finds them. */
export const question = (page: Page) => ({
  item: page.getByRole("article"),
  title: page.getByRole("heading", { name: /^Question \d+ of \d+$/ }),
  controls: page.getByRole("article").getByRole("group"),
  check: page.getByRole("button", { name: "Check", exact: true }),
  next: page.getByRole("button", { name: /^(Next question|See the results)$/ }),
  verdict: page.getByRole("heading", { name: /(Right|Partly right|Wrong)\.$/ }),
});

/** Which of the items is on screen. */
export async function itemOnScreen(page: Page, items: readonly Item[]): Promise<Item> {
  const id = await question(page).item.getAttribute("data-item");
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`${id} is not an item of this page.`);
  return found;
}

/** Opens the confusion map's table, which says what its picture shows. */
export async function confusionMap(page: Page): Promise<Locator> {
  await page.getByText("The same as a table", { exact: true }).click();
  const map = page.getByRole("region", { name: "Confusion map" });
  await expect(map).toBeVisible();
  return map;
}

/** What the page tells in a paragraph of its own; the live region says the same. */
export const notice = (page: Page, text: string | RegExp): Locator =>
  page.getByRole("paragraph").filter({ hasText: text });
