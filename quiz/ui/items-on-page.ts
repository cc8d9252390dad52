import type { Item } from "../item.ts";

/** The items that the page holds as data, by id. Empty where the page has none. */
export function itemsOnPage(): ReadonlyMap<string, Item> {
  const data = document.querySelector("script[type='application/json'][data-items]")?.textContent ?? "[]";
  const items = JSON.parse(data) as readonly Item[];
  return new Map(items.map((item) => [item.id, item]));
}

/** Says something once to who cannot see the page; one polite live region for all of it. */
export function announce(text: string): void {
  const region = document.querySelector("[data-announce]");
  if (!region) return;
  region.textContent = "";
  // A region that is emptied and filled in one go is not always read again.
  setTimeout(() => (region.textContent = text), 50);
}
