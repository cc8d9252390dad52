import { makeForm } from "../../quiz/form.ts";
import { letterAt, optionOrder } from "../../quiz/order.ts";
import { choiceFromFields, choiceInWords } from "../../quiz/paper-choice.ts";
import { marksOf, printedKey } from "../../quiz/printed-key.ts";
import type { Item } from "../../quiz/item.ts";
import { itemsOnPage } from "../../quiz/ui/items-on-page.ts";

arrangePaper();

/** Makes the paper, or its key, the one that the address asks for. */
export function arrangePaper(): void {
  const sheet = document.querySelector<HTMLElement>("[data-form]");
  const { form: letter, briefing, parts } = sheet?.dataset ?? {};
  if (!sheet || letter === undefined || briefing === undefined || location.search === "") return;
  const items = itemsOnPage();
  const choice = choiceFromFields(
    Object.fromEntries(new URLSearchParams(location.search)),
    briefing,
    (parts ?? "").split(" "),
  );
  const form = makeForm([...items.values()], choice, letter);
  const chosen = form.items.flatMap((id) => items.get(id) ?? []);
  const orderOf = (item: Item): readonly string[] => optionOrder(item, { seed: choice.seed, form: letter });

  for (const entry of sheet.querySelectorAll<HTMLElement>("[data-item]")) entry.hidden = true;
  for (const [index, item] of chosen.entries()) {
    const entry = sheet.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.id)}"]`);
    if (!entry) continue;
    entry.hidden = false;
    entry.parentElement?.append(entry);
    arrangeOptions(entry, orderOf(item));
    write(entry, "number", String(index + 1));
    write(entry, "letters", printedKey(item, orderOf(item)));
  }
  const words = choiceInWords({ ...choice, count: chosen.length }, briefing);
  write(sheet, "choice", words === "" ? "" : ` · ${words}`);
  write(sheet, "total", String(chosen.reduce((sum, item) => sum + marksOf(item), 0)));
  writeStrip(
    sheet,
    chosen.map((item) => printedKey(item, orderOf(item))),
  );
}

/** The line for quick marking, which only a key has. */
function writeStrip(sheet: HTMLElement, answers: readonly string[]): void {
  const strip = sheet.querySelector("[data-strip]");
  const model = strip?.querySelector("li");
  if (!strip || !model) return;
  const entries = answers.map((letters, index) => {
    const entry = model.cloneNode(true) as HTMLElement;
    write(entry, "number", String(index + 1));
    write(entry, "letters", letters);
    return entry;
  });
  strip.replaceChildren(...entries);
}

function arrangeOptions(entry: HTMLElement, order: readonly string[]): void {
  const list = entry.querySelector(".paper-options");
  if (!list) return;
  const options = new Map([...list.children].map((option) => [option.getAttribute("data-option"), option]));
  for (const [index, id] of order.entries()) {
    const option = options.get(id);
    const letter = option?.querySelector(".letter");
    if (!option || !letter) continue;
    letter.textContent = letterAt(index);
    list.append(option);
  }
}

function write(within: HTMLElement, name: string, text: string): void {
  const place = within.querySelector(`[data-${name}]`);
  if (place) place.textContent = text;
}
