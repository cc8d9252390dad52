import Reveal, { type RevealApi } from "reveal.js";
import { withoutBackgrounds } from "./backgrounds.ts";

/** Lets reveal.js move the slides that are in the page, and does the rest of what it can do ourselves or not at all. */
export async function startReveal(element: HTMLElement): Promise<RevealApi> {
  const reveal = new Reveal(element, {
    hash: true,
    respondToHashChanges: false,
    fragmentInURL: false,
    keyboard: false,
    controls: false,
    progress: false,
    transition: "none",
    display: "grid",
    disableLayout: true,
    viewDistance: 1,
    mobileViewDistance: 1,
    scrollActivationWidth: 0,
    focusBodyOnPageVisibilityChange: false,
    postMessage: false,
  });
  const clearBackgrounds = withoutBackgrounds(element);
  await reveal.initialize();
  clearBackgrounds();
  // An application role hides the slides from screen readers, and the live region
  // reads what is not revealed yet; the heading that takes the focus says enough.
  // The box for notes is empty and unseen, and takes the focus nonetheless.
  element.removeAttribute("role");
  for (const part of element.querySelectorAll(".aria-status, .speaker-notes")) part.remove();
  return reveal;
}
