import type { Item } from "../item.ts";
import { validEntries, type Log } from "../log.ts";
import { itemOrder } from "../order.ts";
import { dueCards, itemsForReview, rebuildCards, type DueCards, type Now } from "../review.ts";
import { summarize } from "../score-summary.ts";

/** What a learner can choose to practise: `all`, `due`, `missed`, `part:ID` or `person:ID`. */
export type Choice = string;

/** What is due, by the answers so far. */
export const dueNow = (items: readonly Item[], log: Log, now: Now): DueCards =>
  dueCards(rebuildCards(log, items, now.now), now);

/**
 * The items to ask for a choice, in an order that is the same all day and another
 * one the next. Items that were never answered come first.
 */
export function choose(choice: Choice, items: readonly Item[], log: Log, now: Now): readonly Item[] {
  if (choice === "due") return itemsForReview(dueNow(items, log, now).today, items, log);
  const [kind, id = ""] = choice.split(":");
  const wanted =
    kind === "missed" ? missed(items, log) : items.filter((item) => fits(item, kind ?? "all", id));
  return inPractiseOrder(wanted, items, log, now.now.toISOString().slice(0, 10));
}

const fits = (item: Item, kind: string, id: string): boolean =>
  kind === "part" ? item.part === id : kind === "person" ? item.people.key.includes(id) : true;

function missed(items: readonly Item[], log: Log): readonly Item[] {
  const { misses } = summarize(items, log);
  return items.filter(({ id }) => misses.includes(id));
}

function inPractiseOrder(
  wanted: readonly Item[],
  items: readonly Item[],
  log: Log,
  day: string,
): readonly Item[] {
  const order = itemOrder(
    wanted.map(({ id }) => id),
    { seed: day, form: "practice" },
  );
  const places = new Map(order.map((id, index) => [id, index]));
  const answered = new Set(validEntries(log, items).map(({ item }) => item));
  return wanted.toSorted(
    (a, b) =>
      Number(answered.has(a.id)) - Number(answered.has(b.id)) ||
      (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
  );
}
