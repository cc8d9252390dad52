import { expect, type Locator, type Page } from "@playwright/test";

/** What a test needs to know of an item to answer it rightly, wrongly or in part. */
export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly feedback: string }[];
  readonly rows?: readonly { readonly id: string; readonly parts: readonly { readonly text: string }[] }[];
  readonly key: readonly string[];
  readonly rationale: string;
  readonly statements: readonly string[];
  readonly part: string;
  readonly people: { readonly key: readonly string[] };
  readonly hash: string;
}

/** Ids of options, or `row=option` in a grid. */
export type Response = readonly string[];

/** Opens the quiz of the embedded briefing, waits for its script, and gives the items that it asks. */
export async function openQuiz(page: Page): Promise<readonly Item[]> {
  await page.goto("rubio-lavrov/quiz/");
  await expect(page.locator("html[data-quiz=ready]")).toHaveCount(1);
  const data = await page.locator("script[type='application/json'][data-items]").textContent();
  return JSON.parse(data ?? "[]") as readonly Item[];
}

/** The first item of a kind. */
export function itemOfKind(items: readonly Item[], kind: string): Item {
  const found = items.find((item) => item.kind === kind);
  if (!found) throw new Error(`The briefing has no item of the kind ${kind}.`);
  return found;
}

/** Chooses what to practise and starts; the choice is the beginning of an option's text. */
export async function practise(page: Page, choice: string): Promise<void> {
  const questions = page.getByRole("combobox", { name: "Questions" });
  const texts = await questions.getByRole("option").allTextContents();
  await questions.selectOption({ index: texts.findIndex((text) => text.trim().startsWith(choice)) });
  await page.getByRole("button", { name: "Start", exact: true }).click();
}

/** Makes just these items what the learner missed, through a file as anybody can load it. */
export async function loadMisses(page: Page, items: readonly Item[]): Promise<void> {
  await loadEntries(page, items.map((item) => entryFor(item, { right: false })));
}

/** Starts a session of just these items. */
export async function askOnly(page: Page, items: readonly Item[]): Promise<void> {
  await loadMisses(page, items);
  await practise(page, "What I missed");
  await expect(question(page).title).toHaveText(`Question 1 of ${items.length}`);
}

/** Loads a file with these answers. */
export async function loadEntries(page: Page, log: readonly object[]): Promise<void> {
  await loadFile(page, JSON.stringify({ format: "briefing-progress", schema: 1, briefing: "rubio-lavrov", log }));
  await expect(page.getByText("The answers of the file were taken in.")).toBeVisible();
}

/** Loads a file with this text. */
export const loadFile = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel("Load from a file")
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });

/** An answer as the files hold it, given two days ago if nothing else is said. */
export const entryFor = (
  item: Item,
  { right, at = "2026-11-20T09:00:00.000Z" }: { readonly right: boolean; readonly at?: string },
): object => ({
  at,
  item: item.id,
  hash: item.hash,
  order: item.options.map(({ id }) => id),
  response: right ? item.key : wrongResponse(item),
  score: right ? 1 : 0,
  max: 1,
  rating: right ? 3 : 1,
  hints: 0,
});

/** A response that earns nothing. */
export function wrongResponse({ key, options, rows }: Item): Response {
  const wrong = options.filter(({ id }) => !key.includes(id)).map(({ id }) => id);
  if (rows)
    return rows.map((row) => {
      const other = options.find(({ id }) => !key.includes(`${row.id}=${id}`));
      return `${row.id}=${other?.id}`;
    });
  return wrong.length > 0 ? wrong.slice(0, 1) : [...key.slice(1), ...key.slice(0, 1)];
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

/** Answers every question of the session as `respond` says, by clicks, as far as the results. */
export async function answerAll(
  page: Page,
  items: readonly Item[],
  respond: (item: Item) => Response,
): Promise<readonly Item[]> {
  const asked: Item[] = [];
  const { check, next } = question(page);
  while (await question(page).title.isVisible()) {
    const item = await itemOnScreen(page, items);
    asked.push(item);
    await chooseByClicks(page, item, respond(item));
    await check.click();
    await next.click();
  }
  return asked;
}

/** Puts a response into the controls with the mouse. */
export async function chooseByClicks(page: Page, item: Item, response: Response): Promise<void> {
  if (item.kind === "put-in-order")
    return arrange(page, item, response, async (line, from, to) => {
      // Both ways that a mouse has: the select for the first place, the buttons for the others.
      if (to === 0) return void (await line.getByRole("combobox").selectOption(String(to + 1)));
      for (let step = from; step > to; step -= 1) await line.getByRole("button", { name: /^Move .+ up$/ }).click();
    });
  for (const id of response) await control(page, item, id).click();
}

/** Puts a response into the controls with the keyboard alone. */
export async function chooseByKeys(page: Page, item: Item, response: Response): Promise<void> {
  if (item.kind === "put-in-order")
    return arrange(page, item, response, async (line, from, to) => {
      const moves = from - to;
      await tabTo(page, to === 0 ? line.getByRole("combobox") : line.getByRole("button", { name: /^Move .+ up$/ }));
      for (let step = 0; step < moves; step += 1) await page.keyboard.press(to === 0 ? "ArrowUp" : "Enter");
    });
  for (const id of response) {
    const wanted = control(page, item, id);
    if (item.kind === "multiple-response") await tabTo(page, wanted);
    else await arrowTo(page, wanted, radiosBeside(page, item, id));
    if (!(await wanted.isChecked())) await page.keyboard.press("Space");
  }
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  const isFocused = (): Promise<boolean> => element.evaluate((one) => one === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isFocused()); presses += 1) await page.keyboard.press("Tab");
  await expect(element, "Tab leads there").toBeFocused();
}

/** From the first radio of a group, which Tab reaches, down to the wanted one, which the arrow selects. */
async function arrowTo(page: Page, wanted: Locator, radios: Locator): Promise<void> {
  const count = await radios.count();
  await tabTo(page, radios.first());
  for (let presses = 0; presses < count && !(await isFocused(wanted)); presses += 1)
    await page.keyboard.press("ArrowDown");
}

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);

/** Brings the lines into the order of the response, the first place first. */
async function arrange(
  page: Page,
  item: Item,
  response: Response,
  move: (line: Locator, from: number, to: number) => Promise<void>,
): Promise<void> {
  const lines = question(page).controls.getByRole("listitem");
  for (const [to, id] of response.entries()) {
    const text = textOf(item, id);
    const from = (await lines.allTextContents()).findIndex((one) => one.includes(text));
    if (from !== to) await move(lines.filter({ hasText: text }), from, to);
    await expect(lines.nth(to)).toContainText(text);
  }
}

function control(page: Page, item: Item, id: string): Locator {
  const role = item.kind === "multiple-response" ? "checkbox" : "radio";
  const text = textOf(item, item.rows ? (id.split("=")[1] ?? "") : id);
  return radiosBeside(page, item, id, role).and(page.getByRole(role, { name: ending(text) }));
}

/** All choices among which one is: those of its row in a grid, those of the question elsewhere. */
function radiosBeside(page: Page, item: Item, id: string, role: "radio" | "checkbox" = "radio"): Locator {
  const row = item.rows?.find((one) => one.id === id.split("=")[0]);
  if (!row) return question(page).controls.getByRole(role);
  const name = row.parts.map(({ text }) => text).join("");
  return page.getByRole("radiogroup", { name, exact: true }).getByRole(role);
}

const textOf = ({ options }: Item, id: string): string => options.find((option) => option.id === id)?.text ?? id;

/** An option's name is its letter and its text. */
const ending = (text: string): RegExp => new RegExp(`^([A-Z] ?)?${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
