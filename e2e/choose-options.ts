import { expect, type Locator, type Page } from "@playwright/test";
import type { Item, Response } from "./quiz-item.ts";
import { question } from "./quiz-screen.ts";

/** Puts a response into the controls with the mouse. */
export async function chooseByClicks(page: Page, item: Item, response: Response): Promise<void> {
  if (item.kind === "put-in-order")
    return arrange(page, item, response, async (line, from, to) => {
      // Both ways that a mouse has: the select for the first place, the buttons for the others.
      if (to === 0) return void (await line.getByRole("combobox").selectOption(String(to + 1)));
      for (let step = from; step > to; step -= 1)
        await line.getByRole("button", { name: /^Move .+ up$/ }).click();
    });
  for (const id of response) await control(page, item, id).click();
}

/** Puts a response into the controls with the keyboard alone. */
export async function chooseByKeys(page: Page, item: Item, response: Response): Promise<void> {
  if (item.kind === "put-in-order")
    return arrange(page, item, response, async (line, from, to) => {
      const moves = from - to;
      await tabTo(
        page,
        to === 0 ? line.getByRole("combobox") : line.getByRole("button", { name: /^Move .+ up$/ }),
      );
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

const textOf = ({ options }: Item, id: string): string =>
  options.find((option) => option.id === id)?.text ?? id;

/** An option's name is its letter and its text. */
const ending = (text: string): RegExp =>
  new RegExp(`^([A-Z] ?)?${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
