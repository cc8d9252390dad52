import type { RevealApi } from "reveal.js";
import { fetchLaterSlidesNow } from "./later-slides.ts";
import { bringBack } from "./near-slides.ts";

/** What reveal.js puts on the slides that are not shown; it would keep them out of a PDF's tags and outline. */
const HIDING = ["hidden", "aria-hidden", "inert"] as const;

/** Lets every slide be printed and tagged, and hides them again afterwards. */
export function prepareForPrinting(deck: RevealApi): void {
  let undo: (() => void)[] = [];
  addEventListener("beforeprint", () => {
    fetchLaterSlidesNow();
    for (const slide of deck.getSlides()) {
      bringBack(slide);
      for (const name of HIDING) {
        const value = slide.getAttribute(name);
        if (value === null) continue;
        slide.removeAttribute(name);
        undo.push(() => slide.setAttribute(name, value));
      }
    }
  });
  addEventListener("afterprint", () => {
    for (const restore of undo) restore();
    undo = [];
  });
}
