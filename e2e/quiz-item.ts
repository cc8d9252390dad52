/** What a test needs to know of an item to answer it rightly, wrongly or in part. */
export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly feedback?: string }[];
  readonly rows?: readonly { readonly id: string; readonly parts: readonly { readonly text: string }[] }[];
  readonly key: readonly string[];
  readonly rationale: string;
  readonly statements: readonly string[];
  readonly part: string;
  readonly people: { readonly key: readonly string[] };
  readonly hash: string;
}

/** Ids of options, or `row=option` in a grid. */
export type Response = readonly string[];

/** The first item of a kind. */
export function itemOfKind(items: readonly Item[], kind: string): Item {
  const found = items.find((item) => item.kind === kind);
  if (!found) throw new Error(`The briefing has no item of the kind ${kind}.`);
  return found;
}

/** A response that earns nothing. */
export function wrongResponse({ key, options, rows }: Item): Response {
  const wrong = options.filter(({ id }) => !key.includes(id)).map(({ id }) => id);
  if (rows)
    return rows.map((row) => {
      const other = options.find(({ id }) => !key.includes(`${row.id}=${id}`));
      return `${row.id}=${other?.id}`;
    });
  return wrong.length > 0 ? wrong.slice(0, 1) : [...key.slice(1), ...key.slice(0, 1)];
}
