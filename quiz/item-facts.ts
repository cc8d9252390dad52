import type { Item, Option, Row } from "./item.ts";

/** What a page says of an item as data. Its texts are not repeated: they stand in the page's HTML. */
export interface ItemFacts extends Omit<Item, "stem" | "context" | "rationale" | "options" | "rows"> {
  readonly options: readonly Pick<Option, "id" | "person" | "pinned">[];
  readonly rows?: readonly Pick<Row, "id">[];
}

/** The item without its texts, and without what only an editor asks for. */
export const factsOf = (item: Item): ItemFacts => ({
  id: item.id,
  kind: item.kind,
  options: item.options.map(({ id, person, pinned }) => ({ id, ...(person ? { person } : {}), pinned })),
  ...(item.rows ? { rows: item.rows.map(({ id }) => ({ id })) } : {}),
  key: item.key,
  keepsOrder: item.keepsOrder,
  statements: item.statements,
  part: item.part,
  people: { key: item.people.key, distractors: [] },
  origin: item.origin,
  hash: item.hash,
});
