import { laterSlides } from "./later-slides.ts";
import type { Deck } from "./open-deck.ts";

/**
 * Fetches the later slides of a long deck as soon as somebody begins to use it,
 * and says so while the present one is not to be had.
 */
export function fetchMissingSlides(deck: Deck, address: string): void {
  const source = laterSlides(address);
  const message = document.querySelector<HTMLElement>("[data-missing]");
  const look = async (): Promise<void> => {
    // Whoever is on such a slide is told; others need not know.
    await source.fetch().catch(() => undefined);
    deck.fill();
    if (message) message.hidden = deck.present.hasChildNodes();
  };
  deck.takeFrom(source);
  for (const sign of ["keydown", "pointerdown"]) addEventListener(sign, () => void look(), { once: true });
  message?.addEventListener("click", () => void look());
  deck.on("slidechanged", () => void look());
  if (!deck.present.hasChildNodes()) void look();
}
