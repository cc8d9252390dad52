import { afterPaint } from "./after-paint.ts";
import type { Deck } from "./open-deck.ts";

/** Lays out the slides beside the present one in advance, unseen: what is left to do on a move is to paint. */
export function layOutNeighbours(deck: Deck): void {
  let near: readonly Element[] = [];
  const mark = (): void => {
    for (const slide of near) slide.classList.remove("near");
    near = deck.slides.slice(Math.max(deck.position - 1, 0), deck.position + 2);
    for (const slide of near) slide.classList.add("near");
  };
  deck.on("slidechanged", () => afterPaint(mark));
  afterPaint(mark);
}
