import type { RevealApi } from "reveal.js";
import { laterContent } from "./later-slides.ts";

/** The slides that are in the page with their content; the content of all others is put away. */
const near = new Set<Element>();
const away = new Map<Element, DocumentFragment>();

/** The present slide, and one on each side. */
const NEIGHBOURS = 3;

/** How many slides are put away at a time, so that a long deck takes keys from the start. */
const BATCH = 20;

/**
 * Makes each move as quick in a deck of a thousand slides as in a short one.
 *
 * reveal.js looks through every slide on each move. So only the present slide
 * and its neighbours keep their content, and the neighbours are laid out in
 * advance, unseen: what is left to do on a move is to paint.
 */
export function keepOnlyNearSlides(deck: RevealApi): void {
  const slides = deck.getSlides();
  for (const slide of slides) if (slide.hasChildNodes()) near.add(slide);
  deck.on("beforeslidechange", (event) => {
    const target = slides[(event as Event & { readonly indexh: number }).indexh];
    if (target) bringBack(target, slides.indexOf(target) < deck.getIndices().h);
  });
  let isDue = false;
  // One at a time, and for the slide that is present by then: an earlier one would put away what is shown now.
  const settleSoon = (): void => {
    if (isDue) return;
    isDue = true;
    afterPaint(() => {
      isDue = false;
      settle(slides, deck.getIndices().h);
      if (near.size > NEIGHBOURS) settleSoon();
    });
  };
  deck.on("slidechanged", () => afterPaint(settleSoon));
  settleSoon();
}

/** Gives a slide its content again; `shown` says whether its steps are revealed already. */
export function bringBack(slide: Element, shown = true): void {
  const content = away.get(slide) ?? laterContent(slide);
  if (!content) return;
  near.add(slide);
  for (const step of content.querySelectorAll(".fragment")) step.classList.toggle("visible", shown);
  slide.append(content);
  away.delete(slide);
}

/** Runs something when the browser has painted what is due. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** Brings the neighbours of the present slide, lays them out, and puts away some of what is far. */
function settle(slides: readonly Element[], present: number): void {
  const neighbours = [slides[present - 1], slides[present], slides[present + 1]];
  for (const [index, slide] of neighbours.entries()) if (slide) bringBack(slide, index === 0);
  let left = BATCH;
  for (const slide of near) {
    const isNear = neighbours.includes(slide);
    slide.classList.toggle("near", isNear);
    if (isNear) continue;
    putAway(slide);
    left -= 1;
    if (left === 0) return;
  }
}

function putAway(slide: Element): void {
  const content = document.createDocumentFragment();
  content.append(...slide.childNodes);
  away.set(slide, content);
  near.delete(slide);
}
