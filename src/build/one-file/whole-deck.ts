import type { LaterSlides } from "../../model/later-slides.ts";

/** A section that waits for its content. */
const EMPTY = /(<section id="([^"]*)"[^>]*>)(?=<\/section>)/g;

/** The page of a long deck with all slides and cards in it: a file has nowhere to fetch them from. */
export function wholeDeck(page: string, { slides, cards }: LaterSlides): string {
  const missing = Object.entries(cards).filter(([id]) => !page.includes(`id="${id}"`));
  return page
    .replace(EMPTY, (_whole, start: string, id: string) => start + (slides[id] ?? ""))
    .replace(/\sdata-later-slides="[^"]*"/, "")
    .replace("</body>", () => `${missing.map(([, card]) => card).join("")}</body>`);
}
