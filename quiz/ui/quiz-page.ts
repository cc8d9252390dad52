import type { Item, Response } from "../item.ts";
import type { LogEntry } from "../log.ts";
import { contrastItems, mostConfused, summarize } from "../score-summary.ts";
import { answerEntry } from "./answer-entry.ts";
import { element } from "./element.ts";
import { enableItem, type ItemElement } from "./item-element.ts";
import { itemsOnPage } from "./items-on-page.ts";
import { enableKeeping } from "./keeping.ts";
import { showNotice } from "./notice.ts";
import { openProgress } from "./progress-store.ts";
import { namesFrom, resultsView } from "./results-view.ts";
import { choose, dueNow } from "./selection.ts";
import { createSession } from "./session.ts";

/** Turns the list of items into practice: chosen, asked one at a time, kept and summed up. */
export async function startQuizPage(clock: () => Date): Promise<void> {
  const place = <T extends HTMLElement>(name: string): T | null =>
    document.querySelector<T>(`[data-${name}]`);
  const section = place("session");
  const parts = [
    place("session-title"),
    place("session-item"),
    place<HTMLButtonElement>("next"),
    place<HTMLButtonElement>("stop"),
  ] as const;
  const [title, itemPlace, next, stop] = parts;
  const keeping = document.querySelector<HTMLElement>(".keeping");
  if (!section || !title || !itemPlace || !next || !stop || !keeping) return;

  const briefing = document.body.dataset["briefing"] ?? "";
  const byId = itemsOnPage();
  const items = [...byId.values()];
  place("bank")?.setAttribute("hidden", "");
  const elements = new Map<string, ItemElement>();
  let session: LogEntry[] = [];

  const answer = async (item: Item, response: Response): Promise<void> => {
    const entry = answerEntry(item, response, briefing, clock());
    session.push(entry);
    await store.add(entry);
    run.answered();
  };
  for (const node of document.querySelectorAll<HTMLElement>("[data-item]")) {
    const item = byId.get(node.dataset["item"] ?? "");
    if (item)
      elements.set(
        item.id,
        enableItem(node, item, (response) => answer(item, response)),
      );
  }
  const store = await openProgress(briefing, showNotice);
  const now = () => ({ now: clock(), offsetMinutes: clock().getTimezoneOffset() });
  const run = createSession(
    { section, title, item: itemPlace, next, stop },
    (item) => elements.get(item.id),
    () => {
      showResults(session, items, begin);
      showChooser(true);
    },
  );
  const begin = (chosen: readonly Item[]): void => {
    session = [];
    place("results")?.setAttribute("hidden", "");
    showChooser(false);
    run.start(chosen);
  };
  const showChooser = (visible: boolean): void => {
    place("choose")?.toggleAttribute("hidden", !visible);
    if (visible) showDue();
  };
  const showDue = (): void => {
    const { today, tomorrow, thisWeek } = dueNow(items, store.log(), now());
    const answered = new Set(store.log().map(({ item }) => item)).size;
    const due = place("due");
    if (due)
      due.textContent =
        answered === 0
          ? "Nothing answered yet. What you answer comes back for review when it is due."
          : `Statements to review: ${today.length} today, ${tomorrow.length} tomorrow, ${thisWeek.length} later this week.`;
  };
  place("start")?.addEventListener("click", () => {
    const choice = place<HTMLSelectElement>("selection")?.value ?? "all";
    const chosen = choose(choice, items, store.log(), now());
    if (chosen.length > 0) begin(chosen);
    else showNotice(choice === "due" ? "Nothing is due today." : "There is nothing to ask here yet.");
  });
  enableKeeping(keeping, store, briefing, showNotice, showDue);
  showDue();
  document.documentElement.dataset["quiz"] = "ready";
}

function showResults(
  log: readonly LogEntry[],
  items: readonly Item[],
  begin: (items: readonly Item[]) => void,
): void {
  const results = document.querySelector<HTMLElement>("[data-results]");
  const body = results?.querySelector("[data-results-body]");
  if (!results || !body) return;
  const summary = summarize(items, log);
  const names = namesFrom(items);
  const misses = items.filter(({ id }) => summary.misses.includes(id));
  const pair = mostConfused(summary.confusions);
  const contrast = pair ? contrastItems(items, pair) : [];
  body.replaceChildren(...resultsView(summary, items, names));
  if (misses.length > 0) body.append(practise(`Practise these ${misses.length}`, () => begin(misses)));
  if (pair && contrast.length > 0)
    body.append(
      practise(`${names.person(pair[0])} or ${names.person(pair[1])}? ${contrast.length} questions`, () =>
        begin(contrast),
      ),
    );
  results.hidden = false;
  results.querySelector("h2")?.focus();
}

function practise(text: string, start: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "practise" }, text);
  button.addEventListener("click", start);
  return button;
}
