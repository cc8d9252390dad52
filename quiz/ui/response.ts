import type { Item, Response } from "../item.ts";

/** What the reader has chosen in an item's controls, as ids. */
export function readResponse(element: HTMLElement, item: Item): Response {
  if (item.kind === "put-in-order") return orderOf(element);
  return [...element.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
}

/** True where there is something to check: a choice, and in a grid one in each row. */
export function isComplete(item: Item, response: Response): boolean {
  return item.kind === "match" ? response.length === (item.rows?.length ?? 0) : response.length > 0;
}

/** Puts a response back into the controls. Ids that the item does not have are ignored. */
export function showResponse(element: HTMLElement, item: Item, response: Response): void {
  if (item.kind === "put-in-order") showOrder(element, response);
  for (const input of element.querySelectorAll<HTMLInputElement>("input"))
    input.checked = response.includes(input.value);
}

/** Makes the buttons and selects of an ordering item move its lines; they need no dragging. */
export function enableMoves(element: HTMLElement): void {
  const list = element.querySelector("ol.order");
  if (!list) return;
  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-move]") : null;
    const line = button?.closest("li");
    if (!button || !line) return;
    moveTo(list, line, [...list.children].indexOf(line) + Number(button.dataset["move"]));
    button.focus();
  });
  list.addEventListener("change", (event) => {
    const select = event.target;
    const line = select instanceof HTMLSelectElement ? select.closest("li") : null;
    if (!(select instanceof HTMLSelectElement) || !line) return;
    moveTo(list, line, select.selectedIndex);
    select.focus();
  });
}

function moveTo(list: Element, line: Element, position: number): void {
  const others = [...list.children].filter((one) => one !== line);
  const place = Math.max(0, Math.min(position, others.length));
  list.replaceChildren(...others.slice(0, place), line, ...others.slice(place));
  numberLines(list);
}

/** The selects and the outermost buttons follow the lines. */
function numberLines(list: Element): void {
  for (const [index, line] of [...list.children].entries()) {
    const select = line.querySelector("select");
    if (select) select.selectedIndex = index;
  }
}

const orderOf = (element: HTMLElement): Response =>
  [...element.querySelectorAll<HTMLElement>("ol.order > li")].map((line) => line.dataset["option"] ?? "");

function showOrder(element: HTMLElement, response: Response): void {
  const list = element.querySelector("ol.order");
  if (!list) return;
  const place = (line: Element): number =>
    response.indexOf(line instanceof HTMLElement ? (line.dataset["option"] ?? "") : "");
  if ([...list.children].some((line) => place(line) < 0)) return;
  list.replaceChildren(...[...list.children].toSorted((a, b) => place(a) - place(b)));
  numberLines(list);
}
