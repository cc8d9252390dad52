import type { DeckState } from "./channel.ts";
import { STEPS } from "./steps.ts";

/** The slides and notes of the speaker view. */
export interface SpeakerSlides {
  /** How many words there are to say on each slide. */
  readonly wordsOfNotes: readonly number[];
  /** Shows the present slide as the room sees it, the next, and what the next click does. */
  readonly show: (state: DeckState) => void;
}

/** Takes the slides that are in the page. */
export function createSpeakerSlides(): SpeakerSlides {
  const entries = [...document.querySelectorAll<HTMLElement>(".entry")];
  const list = document.querySelector<HTMLSelectElement>("[data-slides]");
  return {
    wordsOfNotes: entries.map(countWords),
    show: ({ slide, steps }) => {
      for (const [index, entry] of entries.entries()) {
        entry.classList.toggle("current", index === slide);
        entry.classList.toggle("next", index === slide + 1);
      }
      const toCome = entries[slide] ? showSteps(entries[slide], steps) : [];
      write("[data-coming]", nextClick(toCome, entries[slide + 1]));
      write("[data-do='next']", toCome[0]?.matches(".question-answer") ? "Show answer" : "Next");
      if (list && document.activeElement !== list) list.selectedIndex = slide;
    },
  };
}

const countWords = (entry: Element): number =>
  (entry.querySelector(".notes")?.textContent ?? "").trim().split(/\s+/).length;

/** Dims the steps that the room does not see yet, and gives them. */
function showSteps(entry: Element, shown: number): readonly Element[] {
  const steps = [...entry.querySelectorAll(`${STEPS}, .fragment`)];
  for (const [index, step] of steps.entries()) {
    step.classList.toggle("to-come", index >= shown);
    step.classList.toggle("visible", index < shown);
  }
  return steps.slice(shown);
}

/** What the next click does, in a few words. */
function nextClick(toCome: readonly Element[], next: Element | undefined): string {
  if (toCome[0]?.matches(".question-answer")) return "shows the answer";
  if (toCome.length > 0)
    return toCome.length === 1 ? "shows the last step" : `shows a step, ${toCome.length} to go`;
  const title = next?.querySelector("h2")?.textContent.trim();
  return title === undefined ? "nothing: this is the last slide" : title;
}

/** Writes a text where it differs, so that nothing is announced twice. */
export function write(selector: string, text: string): void {
  const place = document.querySelector(selector);
  if (place && place.textContent !== text) place.textContent = text;
}
