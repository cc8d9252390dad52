import type { Deck } from "./open-deck.ts";

/** What reveal.js puts on the slides that are not shown; it would keep them out of a PDF's tags and outline. */
const HIDING = ["hidden", "aria-hidden", "inert"];

/** Lets every slide be printed and tagged, and hides them again afterwards. */
export function prepareForPrinting(deck: Deck): void {
  addEventListener("beforeprint", () => {
    deck.showAll();
    for (const slide of deck.slides) for (const name of HIDING) slide.removeAttribute(name);
  });
  addEventListener("afterprint", () => deck.showFew());
}
