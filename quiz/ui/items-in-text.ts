import { answerEntry } from "./answer-entry.ts";
import { element } from "./element.ts";
import { enableItem } from "./item-element.ts";
import { itemsOnPage } from "./items-on-page.ts";
import { showNotice } from "./notice.ts";
import { openProgress } from "./progress-store.ts";

/** Makes the items within an article answerable, each where it stands, with as many tries as the reader likes. */
export async function enableItemsInText(clock: () => Date): Promise<void> {
  const briefing = document.body.dataset["briefing"] ?? "";
  const items = itemsOnPage();
  const store = openProgress(briefing, showNotice);
  for (const node of document.querySelectorAll<HTMLElement>("[data-item]")) {
    const item = items.get(node.dataset["item"] ?? "");
    if (!item) continue;
    const again = element("button", { type: "button", hidden: "" }, "Try again");
    const view = enableItem(node, item, async (response) => {
      await (await store).add(answerEntry(item, response, briefing, clock()));
      again.hidden = false;
    });
    again.addEventListener("click", () => {
      view.reset();
      again.hidden = true;
      node.querySelector<HTMLElement>("input, select")?.focus();
    });
    node.querySelector(".check")?.after(" ", again);
  }
  await store;
  document.documentElement.dataset["items"] = "ready";
}
