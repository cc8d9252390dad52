import type { Item } from "../item.ts";
import type { ItemFacts } from "../item-facts.ts";
import { withTexts } from "./item-texts.ts";

/** The items of the page, by id: what it says of them as data, and their texts. Empty where the page has none. */
export function itemsOnPage(): ReadonlyMap<string, Item> {
  const data = document.querySelector("script[type='application/json'][data-items]")?.textContent ?? "[]";
  const elements = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-item]")].map((one) => [one.dataset["item"], one]),
  );
  const items = JSON.parse(data) as readonly ItemFacts[];
  return new Map(items.map((facts) => [facts.id, withTexts(facts, elements.get(facts.id))]));
}

/** Says something once to who cannot see the page; one polite live region for all of it. */
export function announce(text: string): void {
  const region = document.querySelector("[data-announce]");
  if (!region) return;
  region.textContent = "";
  // A region that is emptied and filled in one go is not always read again.
  setTimeout(() => (region.textContent = text), 50);
}
