import type { Item } from "../item.ts";
import type { Log } from "../log.ts";
import type { Now } from "../review.ts";
import { showNotice } from "./notice.ts";
import { place } from "./place.ts";
import { choose, dueNow } from "./selection.ts";

/** Where a learner chooses what to practise, and sees what is due. */
export interface Chooser {
  readonly show: () => void;
  readonly hide: () => void;
}

/** Choices whose number of questions changes with each answer. */
const CHANGING = { due: "Due today", missed: "What I missed" };

/** Ties the chooser of the page to the answers so far; `begin` gets the items that were chosen. */
export function createChooser(
  items: readonly Item[],
  log: () => Log,
  now: () => Now,
  begin: (items: readonly Item[]) => void,
): Chooser {
  const section = place("choose");
  const selection = selectIn(section);
  place("start").addEventListener("click", () => {
    const choice = selection.value;
    const chosen = choose(choice, items, log(), now());
    if (chosen.length > 0) begin(chosen);
    else showNotice(choice === "due" ? "Nothing is due today." : "There is nothing to ask here yet.");
  });
  return {
    show: () => {
      section.hidden = false;
      place("due").textContent = dueText(items, log(), now());
      // What is due goes before what is new, unless the learner chooses otherwise.
      if (dueNow(items, log(), now()).today.length > 0) selection.value = "due";
      else if (selection.value === "due") selection.value = "all";
      for (const [choice, name] of Object.entries(CHANGING))
        place(`choice-${choice}`).textContent = `${name} (${choose(choice, items, log(), now()).length})`;
    },
    hide: () => {
      section.hidden = true;
    },
  };
}

function selectIn(section: HTMLElement): HTMLSelectElement {
  const select = section.querySelector("select");
  if (!select) throw new Error("This page has nothing to choose from.");
  return select;
}

function dueText(items: readonly Item[], log: Log, now: Now): string {
  if (log.length === 0) return "Nothing answered yet. What you answer comes back for review when it is due.";
  const { today, tomorrow, thisWeek } = dueNow(items, log, now);
  return `Statements to review: ${today.length} today, ${tomorrow.length} tomorrow, ${thisWeek.length} later this week.`;
}
