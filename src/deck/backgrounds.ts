/** A background that is not there, in words that reveal.js can read without asking the browser. */
const NONE = "rgba(0, 0, 0, 0)";

/**
 * Spares the slides the backgrounds that reveal.js gives to each, and to which
 * no slide of ours has anything to say: it asks the browser for the colour of
 * every one while it makes them, which computes all styles anew each time, and
 * goes through all of them on each move. Gives what to call once the deck is there.
 */
export function withoutBackgrounds(root: Element): () => void {
  const slides: Slide[] = [...root.querySelectorAll(".slides > section")];
  for (const slide of slides) slide.setAttribute("data-background-color", NONE);
  return () => {
    for (const slide of slides) {
      slide.removeAttribute("data-background-color");
      delete slide.slideBackgroundElement;
      delete slide.slideBackgroundContentElement;
    }
    root.querySelector(".backgrounds")?.replaceChildren();
  };
}

/** A slide as reveal.js keeps it. */
interface Slide extends Element {
  slideBackgroundElement?: Element;
  slideBackgroundContentElement?: Element;
}
