import { hashNumber } from "./hash.ts";
import type { Item, Option } from "./item.ts";

/** What an order depends on, beside the item: nothing else may change a letter. */
export interface Printing {
  /** The briefing's id, or what a teacher typed. */
  readonly seed: string;
  /** Letter of the form. Deck, study page and data use `A`. */
  readonly form: string;
}

/** An option with the letter that it carries wherever this form is shown. */
export interface LetteredOption {
  readonly letter: string;
  readonly option: Option;
}

/** The form whose letters are used where no paper is concerned. */
export const FIRST_FORM = "A";

/**
 * The options' ids as they are printed.
 *
 * A pure function of seed, form and item: each option is ranked by its own hash,
 * so that an item left out of a paper changes no letter of another item. Options
 * with an order of their own keep it, pinned ones stand last, and an item that
 * asks for an order never shows the right one.
 */
export function optionOrder(item: Item, printing: Printing): readonly string[] {
  if (item.keepsOrder) return item.options.map(({ id }) => id);
  const free = item.options.filter(({ pinned }) => !pinned).map(({ id }) => id);
  const pinned = item.options.filter((option) => option.pinned).map(({ id }) => id);
  const shuffled = [...byHash(free, [printing.seed, printing.form, item.id]), ...pinned];
  const solved = item.kind === "put-in-order" && shuffled.join() === item.key.join();
  return solved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** The options in a given order, with letters from A. Ids that the item does not have are left out. */
export function lettered(item: Item, order: readonly string[]): readonly LetteredOption[] {
  return order
    .flatMap((id) => item.options.filter((option) => option.id === id))
    .map((option, index) => ({ letter: letterAt(index), option }));
}

/** The letters of the key as printed: `B`, or `A, C` for several. Empty for a grid. */
export const keyLetters = (item: Item, order: readonly string[]): readonly string[] =>
  item.key
    .flatMap((id) => lettered(item, order).filter(({ option }) => option.id === id))
    .map(({ letter }) => letter);

/** The items' order on one form. Same rules as for options. */
export const itemOrder = (ids: readonly string[], printing: Printing): readonly string[] =>
  byHash(ids, [printing.seed, printing.form]);

/** A, B, … Z, then AA. */
export const letterAt = (index: number): string =>
  (index < 26 ? "" : letterAt(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function byHash(ids: readonly string[], fields: readonly string[]): readonly string[] {
  return ids
    .map((id) => ({ id, rank: hashNumber(...fields, id) }))
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
