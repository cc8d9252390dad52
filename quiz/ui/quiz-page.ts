import type { Item, Response } from "../item.ts";
import type { LogEntry } from "../log.ts";
import { answerEntry } from "./answer-entry.ts";
import { createChooser } from "./chooser.ts";
import { enableItem, type ItemElement } from "./item-element.ts";
import { itemsOnPage } from "./items-on-page.ts";
import { enableKeeping } from "./keeping.ts";
import { showNotice } from "./notice.ts";
import { place } from "./place.ts";
import { openProgress } from "./progress-store.ts";
import { showResults } from "./results-panel.ts";
import { createSession } from "./session.ts";
import { openStorage, type OpenStorage } from "./storage.ts";

/** Turns the list of items into practice: chosen, asked one at a time, kept where `open` says and summed up. */
export async function startQuizPage(clock: () => Date, open: OpenStorage = openStorage): Promise<void> {
  const briefing = document.body.dataset["briefing"] ?? "";
  const byId = itemsOnPage();
  const items = [...byId.values()];
  let session: LogEntry[] = [];

  place("bank").hidden = true;
  const elements = enableItems(byId, async (item, response) => {
    const entry = answerEntry(item, response, briefing, clock());
    session.push(entry);
    await store.add(entry);
    run.answered();
  });
  const store = await openProgress(briefing, showNotice, open);
  const run = createSession(
    (item) => elements.get(item.id),
    () => {
      showResults(session, items, begin);
      chooser.show();
    },
  );
  const begin = (chosen: readonly Item[]): void => {
    session = [];
    place("results").hidden = true;
    chooser.hide();
    run.start(chosen);
  };
  const now = () => ({ now: clock(), offsetMinutes: clock().getTimezoneOffset() });
  const chooser = createChooser(items, store.log, now, begin);
  // Where a learning platform keeps the answers, the page has nothing to save them with.
  if (document.querySelector("[data-save]")) enableKeeping(store, briefing, chooser.show);
  chooser.show();
  const linked = byId.get(decodeURIComponent(location.hash).replace("#item:", ""));
  if (linked) begin([linked]);
  document.documentElement.dataset["quiz"] = "ready";
}

function enableItems(
  items: ReadonlyMap<string, Item>,
  answered: (item: Item, response: Response) => Promise<void>,
): ReadonlyMap<string, ItemElement> {
  const elements = new Map<string, ItemElement>();
  for (const node of document.querySelectorAll<HTMLElement>("[data-item]")) {
    const item = items.get(node.dataset["item"] ?? "");
    if (item)
      elements.set(
        item.id,
        enableItem(node, item, (response) => answered(item, response)),
      );
  }
  return elements;
}
