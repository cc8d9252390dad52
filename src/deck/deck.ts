import Reveal, { type RevealApi } from "reveal.js";
import { closeCards, createActions } from "./actions.ts";
import { withoutBackgrounds } from "./backgrounds.ts";
import { showKeys } from "./keys-dialog.ts";
import { letSpeakerViewsFollow } from "./following.ts";
import { listenToKeys } from "./keyboard.ts";
import { fetchMissingSlides } from "./missing-slides.ts";
import { afterPaint, keepOnlyNearSlides } from "./near-slides.ts";
import { fillOverview } from "./overview.ts";
import { prepareForPrinting } from "./printing.ts";
import { STEPS } from "./steps.ts";

// reveal.js lets the address override every option; a viewer's link must not.
if (location.search !== "") history.replaceState(null, "", location.pathname + location.hash);

const briefingTitle = document.title;
const root = document.querySelector<HTMLElement>(".reveal");
if (root) await startDeck(root);

async function startDeck(element: HTMLElement): Promise<void> {
  for (const step of element.querySelectorAll(STEPS)) step.classList.add("fragment");
  const deck = new Reveal(element, {
    hash: true,
    history: false,
    fragmentInURL: false,
    keyboard: false,
    controls: false,
    progress: false,
    overview: false,
    help: false,
    autoAnimate: false,
    transition: "none",
    display: "grid",
    disableLayout: true,
    viewDistance: 1,
    mobileViewDistance: 1,
    scrollActivationWidth: 0,
    focusBodyOnPageVisibilityChange: false,
    postMessage: false,
    postMessageEvents: false,
  });
  const clearBackgrounds = withoutBackgrounds(element);
  await deck.initialize();
  clearBackgrounds();
  // An application role hides the slides from screen readers, and the live region
  // reads what is not revealed yet; the heading that takes the focus says enough.
  // The box for notes is empty and unseen, and takes the focus nonetheless.
  element.removeAttribute("role");
  for (const part of element.querySelectorAll(".aria-status, .speaker-notes")) part.remove();

  const actions = createActions(deck);
  listenToKeys(actions);
  keepOnlyNearSlides(deck);
  fetchMissingSlides(deck);
  fillOverview(deck);
  showKeys();
  prepareForPrinting(deck);
  letSpeakerViewsFollow(deck);
  deck.on("slidechanged", () => arrive(deck, true));
  arrive(deck, false);
  document.documentElement.dataset["deck"] = "ready";
}

/** What a new slide changes around it: the number in the bar, and once it is painted the page's title and the focus. */
function arrive(deck: RevealApi, takeFocus: boolean): void {
  const slide = deck.getCurrentSlide();
  const heading = slide?.querySelector("h2");
  const position = document.querySelector("[data-position]");
  if (position) position.textContent = String(deck.getIndices().h + 1);
  closeCards();
  afterPaint(() => {
    if (!heading || slide !== deck.getCurrentSlide()) return;
    const title = heading.textContent.trim();
    document.title = title === briefingTitle ? title : `${title} – ${briefingTitle}`;
    if (takeFocus) heading.focus({ preventScroll: true });
  });
}
