import { feedbackOn, type Feedback } from "../feedback.ts";
import type { Item, Response } from "../item.ts";
import { announce } from "./items-on-page.ts";
import { enableMoves, isComplete, readResponse, showResponse } from "./response.ts";
import { markOptions, verdictBox } from "./verdict.ts";

/** Milliseconds in which a second click may follow: until then nothing moves, or it would land on something else. */
const DOUBLE_CLICK = 400;

/** An item on the page that can be answered. */
export interface ItemElement {
  readonly item: Item;
  readonly element: HTMLElement;
  /** Back to the question as it was before any answer. */
  readonly reset: () => void;
  /** Shows an answer that was given earlier, unless there is one already. */
  readonly restore: (response: Response) => void;
}

/**
 * Makes an item answerable: takes its answer out of the page until the reader
 * has checked, and then shows what was right, what was chosen and the proof.
 * The focus stays where it is; `onCheck` hears of each answer.
 */
export function enableItem(
  element: HTMLElement,
  item: Item,
  onCheck: (response: Response) => Promise<void>,
): ItemElement {
  const answer = element.querySelector("details.answer");
  const button = element.querySelector<HTMLButtonElement>("button.check");
  const hint = element.querySelector(".hint");
  let checked = false;
  answer?.remove();
  enableMoves(element);
  const untouched = readResponse(element, item);

  const show = (response: Response): Feedback => {
    const feedback = feedbackOn(item, response);
    checked = true;
    element.querySelector(".verdict")?.remove();
    element.append(verdictBox(feedback, item, response, answer));
    markOptions(element, item, response);
    setEnabled(element, false);
    button?.setAttribute("aria-disabled", "true");
    return feedback;
  };
  const check = async (): Promise<void> => {
    if (checked) return;
    const response = readResponse(element, item);
    say(hint, isComplete(item, response) ? "" : incomplete(item));
    if (!isComplete(item, response)) return;
    checked = true;
    // An answer that is confirmed on the page is kept: so it is kept first.
    await onCheck(response);
    // The choices are disabled now: a focus on one of them would be lost.
    if (document.activeElement instanceof HTMLInputElement && element.contains(document.activeElement))
      button?.focus();
    const { heading, pieces } = show(response);
    const box = element.querySelector(".verdict");
    setTimeout(() => box?.scrollIntoView({ block: "nearest" }), DOUBLE_CLICK);
    announce([heading, pieces[0]?.text].join(" "));
  };
  button?.addEventListener("click", () => void check());
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && !checked) void check();
  });

  return {
    item,
    element,
    restore: (response) => {
      if (checked) return;
      showResponse(element, item, response);
      show(response);
    },
    reset: () => {
      checked = false;
      element.querySelector(".verdict")?.remove();
      for (const option of element.querySelectorAll("[data-mark]")) option.removeAttribute("data-mark");
      setEnabled(element, true);
      showResponse(element, item, untouched);
      button?.removeAttribute("aria-disabled");
      if (hint) hint.textContent = "";
      // What was last said may be the answer to this very item.
      announce("");
    },
  };
}

function say(hint: Element | null, text: string): void {
  if (hint) hint.textContent = text;
  if (text !== "") announce(text);
}

const incomplete = (item: Item): string =>
  item.kind === "match" ? "Choose a speaker for each statement first." : "Choose an answer first.";

function setEnabled(element: HTMLElement, enabled: boolean): void {
  for (const control of element.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
    "input, select, [data-move]",
  ))
    control.disabled = !enabled;
}
