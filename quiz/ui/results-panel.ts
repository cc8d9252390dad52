import type { Item } from "../item.ts";
import type { LogEntry } from "../log.ts";
import { contrastItems, mostConfused, summarize } from "../score-summary.ts";
import { element } from "./element.ts";
import { place } from "./place.ts";
import { namesFrom, resultsView, totalLines } from "./results-view.ts";

/** Shows how a session went, and offers to practise what was missed and who was mixed up; `begin` starts that. */
export function showResults(
  log: readonly LogEntry[],
  items: readonly Item[],
  begin: (items: readonly Item[]) => void,
): void {
  const results = place("results");
  const body = place("results-body");
  const summary = summarize(items, log);
  const names = namesFrom(items);
  const misses = items.filter(({ id }) => summary.misses.includes(id));
  const pair = mostConfused(summary.confusions);
  const contrast = pair ? contrastItems(items, pair) : [];
  const again = {
    misses: practise(`Practise these ${misses.length}`, () => begin(misses)),
    ...(pair && contrast.length > 0
      ? {
          contrast: practise(
            `${names.person(pair[0])} or ${names.person(pair[1])}? ${contrast.length} questions`,
            () => begin(contrast),
          ),
        }
      : {}),
  };
  body.replaceChildren(...totalLines(summary), ...resultsView(summary, items, names, again));
  results.hidden = false;
  results.querySelector("h2")?.focus();
}

function practise(text: string, start: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "practise" }, text);
  button.addEventListener("click", start);
  return button;
}
