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
  const open = new Set<Candidate>();
  for (const item of bank)
    if (parts === undefined || parts.includes(item.part))
      open.add({ item, chance: hashNumber(seed, item.id) / 2 ** 33, repeats: 0 });
  const taken: Item[] = [];
  for (let next = cheapest(open); next && taken.length < count; next = cheapest(open)) {
    taken.push(next.item);
    open.delete(next);
    for (const one of open) one.repeats += repetition(one.item, next.item);
  }
  return taken;
}

/** An item that may be taken, and how much it repeats of what was taken. */
interface Candidate {
  readonly item: Item;
  /** Below one half. */
  readonly chance: number;
  repeats: number;
}

/** The candidate of the least cost; of several, the first. */
function cheapest(candidates: Iterable<Candidate>): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates)
    if (!best || one.repeats + one.chance < best.repeats + best.chance) best = one;
  return best;
}

/** How much the one repeats the other. A statement asked twice on one paper would give its key away. */
const repetition = (one: Item, other: Item): number =>
  (overlap(other.statements, one.statements) ? 50 : 0) +
  (other.part === one.part ? 2 : 0) +
  (other.kind === one.kind ? 2 : 0) +
  (hasPinnedKey(other) && hasPinnedKey(one) ? 2 : 0) +
  (overlap(other.people.key, one.people.key) ? 1 : 0);

const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((id) => other.includes(id));

/** "The report itself" and its like always stand last: too many of them as keys would favour one letter. */
const hasPinnedKey = ({ options, key }: Item): boolean =>
  options.some(({ id, pinned }) => pinned && key.includes(id));
