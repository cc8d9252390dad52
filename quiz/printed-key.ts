import { pairIn, type Item } from "./item.ts";
import { keyLetters, lettered } from "./order.ts";
import { scoreItem } from "./score.ts";

/** What a right answer is worth on paper. */
export const marksOf = (item: Item): number => scoreItem(item, []).max;

/**
 * The right answer in the letters of a form: `B`; `A, C` for several; `C A D B`
 * for an order; `1 B, 2 A` for a grid, by the numbers of its rows.
 */
export function printedKey(item: Item, order: readonly string[]): string {
  if (item.kind === "put-in-order") return keyLetters(item, order).join(" ");
  if (!item.rows) return keyLetters(item, order).toSorted().join(", ");
  const pairs = item.key.flatMap((text) => pairIn(text) ?? []);
  const letterOf = (id: string): string =>
    lettered(item, order).find(({ option }) => option.id === id)?.letter ?? "?";
  return item.rows
    .map(({ id }, index) => `${index + 1} ${letterOf(pairs.find(({ row }) => row === id)?.option ?? "")}`)
    .join(", ");
}
