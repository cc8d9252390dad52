import type { Item, Response } from "../item.ts";
import { latestEntries, validEntries } from "../log.ts";
import { answerEntry } from "./answer-entry.ts";
import { element } from "./element.ts";
import { enableItem } from "./item-element.ts";
import { itemsOnPage } from "./items-on-page.ts";
import { showNotice } from "./notice.ts";
import { openProgress } from "./progress-store.ts";

/**
 * Makes the items within an article answerable, each where it stands, with as many
 * tries as the reader likes. What was answered before is there again after a reload.
 */
export async function enableItemsInText(clock: () => Date): Promise<void> {
  const briefing = document.body.dataset["briefing"] ?? "";
  const items = itemsOnPage();
  const store = openProgress(briefing, showNotice);
  const shown = new Map<string, (response: Response) => void>();
  for (const node of document.querySelectorAll<HTMLElement>("[data-item]")) {
    const item = items.get(node.dataset["item"] ?? "");
    if (!item) continue;
    const restore = enableTries(node, item, async (response, tries) =>
      (await store).add(answerEntry(item, response, briefing, clock(), tries)),
    );
    shown.set(item.id, restore);
  }
  const log = (await store).log();
  for (const { item, response } of latestEntries(validEntries(log, [...items.values()])))
    shown.get(item)?.(response);
  document.documentElement.dataset["items"] = "ready";
}

/** Lets an item be answered again and again; gives what shows an earlier answer. `keep` hears how many tries came before. */
function enableTries(
  node: HTMLElement,
  item: Item,
  keep: (response: Response, tries: number) => Promise<void>,
): (response: Response) => void {
  const again = element("button", { type: "button", hidden: "" }, "Try again");
  let tries = 0;
  const view = enableItem(node, item, async (response) => {
    await keep(response, tries);
    again.hidden = false;
  });
  again.addEventListener("click", () => {
    tries += 1;
    view.reset();
    again.hidden = true;
    node.querySelector<HTMLElement>("input, select")?.focus();
  });
  node.querySelector(".check")?.after(" ", again);
  return (response) => {
    view.restore(response);
    again.hidden = false;
  };
}
