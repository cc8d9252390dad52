import type { RevealApi } from "reveal.js";
import { fetchLaterSlides } from "./later-slides.ts";
import { bringBack } from "./near-slides.ts";

/**
 * Fetches the later slides of a long deck as soon as somebody begins to use it,
 * and says so while the present one is not to be had.
 */
export function fetchMissingSlides(deck: RevealApi): void {
  const message = document.querySelector<HTMLElement>("[data-missing]");
  if (!message) return;
  const look = async (): Promise<void> => {
    // Whoever is on such a slide is told; others need not know.
    await fetchLaterSlides().catch(() => undefined);
    const slide = deck.getCurrentSlide();
    if (!slide.hasChildNodes()) {
      bringBack(slide, false);
      if (slide.hasChildNodes()) deck.dispatchEvent({ type: "slidechanged" });
    }
    message.hidden = slide.hasChildNodes();
  };
  for (const sign of ["keydown", "pointerdown"]) addEventListener(sign, () => void look(), { once: true });
  message.addEventListener("click", () => void look());
  deck.on("slidechanged", () => void look());
  if (!deck.getCurrentSlide().hasChildNodes()) void look();
}
