import type { Bank } from "./bank.ts";
import { hashNumber } from "./hash.ts";
import type { Item } from "./item.ts";
import { itemOrder } from "./order.ts";

/** One ordered selection of items on paper. */
export interface Form {
  /** A, B, … */
  readonly letter: string;
  readonly seed: string;
  /** Item ids as printed. */
  readonly items: readonly string[];
}

/** What to select. `parts` limits the selection; without it all parts are taken. */
export interface Selection {
  readonly seed: string;
  readonly count: number;
  readonly parts?: readonly string[];
}

/**
 * One form of a paper.
 *
 * Forms of one selection have the same items in another order: the letter never
 * decides what is asked. Same bank, selection and letter, same form.
 */
export function makeForm(bank: Bank, selection: Selection, letter: string): Form {
  const ids = selectItems(bank, selection).map(({ id }) => id);
  return { letter, seed: selection.seed, items: itemOrder(ids, { seed: selection.seed, form: letter }) };
}

/**
 * Takes items one by one, each time the one whose part, kind, key person and
 * statements have been taken least. Chance, by hash, decides only between equals.
 */
export function selectItems(bank: Bank, { seed, count, parts }: Selection): readonly Item[] {
  const open = bank.filter(({ part }) => parts === undefined || parts.includes(part));
  const taken: Item[] = [];
  while (taken.length < Math.min(count, open.length)) {
    const rest = open.filter((item) => !taken.includes(item));
    const cost = (item: Item): number => repetition(item, taken) + hashNumber(seed, item.id) / 2 ** 33;
    const next = cheapest(rest, cost);
    if (next) taken.push(next);
  }
  return taken;
}

/** The item of the least cost; of several, the first. */
function cheapest(items: readonly Item[], cost: (item: Item) => number): Item | undefined {
  let best: { readonly item: Item; readonly cost: number } | undefined;
  for (const item of items) {
    const one = { item, cost: cost(item) };
    if (!best || one.cost < best.cost) best = one;
  }
  return best?.item;
}

/** How much the item repeats what was taken. A statement asked twice on one paper would give its key away. */
function repetition(item: Item, taken: readonly Item[]): number {
  const times = (same: (other: Item) => boolean): number => taken.filter(same).length;
  const overlap = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((id) => other.includes(id));
  return (
    50 * times((other) => overlap(other.statements, item.statements)) +
    2 * times((other) => other.part === item.part) +
    2 * times((other) => other.kind === item.kind) +
    2 * times((other) => hasPinnedKey(other) && hasPinnedKey(item)) +
    times((other) => overlap(other.people.key, item.people.key))
  );
}

/** "The report itself" and its like always stand last: too many of them as keys would favour one letter. */
const hasPinnedKey = ({ options, key }: Item): boolean =>
  options.some(({ id, pinned }) => pinned && key.includes(id));
