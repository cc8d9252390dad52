import { closeCards, createActions } from "./actions.ts";
import { afterPaint } from "./after-paint.ts";
import { letSpeakerViewsFollow } from "./following.ts";
import { listenToKeys } from "./keyboard.ts";
import { showKeys } from "./keys-dialog.ts";
import { layOutNeighbours } from "./neighbours.ts";
import { openDeck, type Deck } from "./open-deck.ts";
import { fillOverview } from "./overview.ts";
import { prepareForPrinting } from "./printing.ts";

// reveal.js lets the address override every option; a viewer's link must not.
if (location.search !== "") history.replaceState(null, "", location.pathname + location.hash);

const briefingTitle = document.title;
const root = document.querySelector<HTMLElement>(".reveal");
const slides = root?.querySelector(".slides");
if (root && slides) {
  const deck = await openDeck(root, slides);
  startDeck(deck);
  const { laterSlides } = root.dataset;
  if (laterSlides !== undefined) (await import("./missing-slides.ts")).fetchMissingSlides(deck, laterSlides);
  document.documentElement.dataset["deck"] = "ready";
}

function startDeck(deck: Deck): void {
  listenToKeys(createActions(deck));
  layOutNeighbours(deck);
  fillOverview(deck);
  showKeys();
  prepareForPrinting(deck);
  letSpeakerViewsFollow(deck);
  deck.on("slidechanged", () => arrive(deck, true));
  arrive(deck, false);
}

/** What a new slide changes around it: the number in the bar, and once it is painted the page's title and the focus. */
function arrive(deck: Deck, takeFocus: boolean): void {
  const slide = deck.present;
  const heading = slide.querySelector("h2");
  const position = document.querySelector("[data-position]");
  if (position) position.textContent = String(deck.position + 1);
  closeCards();
  afterPaint(() => {
    if (!heading || slide !== deck.present) return;
    const title = heading.textContent.trim();
    document.title = title === briefingTitle ? title : `${title} – ${briefingTitle}`;
    if (takeFocus) heading.focus({ preventScroll: true });
  });
}
