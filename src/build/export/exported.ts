/** Something that a format has no place for, or gives in another way. */
export interface Loss {
  /** One sentence for who will use the file. */
  readonly what: string;
  /** Ids of the items concerned; empty where it is so with all of them. */
  readonly items: readonly string[];
}

/** One exported file. */
export interface Exported {
  /** What the format is called: `Moodle XML`. */
  readonly format: string;
  /** What the file is for, in one sentence. */
  readonly about: string;
  /** The file's name, without folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** A loss for the items that it concerns; nothing where it concerns none. */
export const lossFor = (what: string, items: readonly { readonly id: string }[]): readonly Loss[] =>
  items.length === 0 ? [] : [{ what, items: items.map(({ id }) => id) }];

/** A loss for all items. */
export const lossForAll = (what: string): Loss => ({ what, items: [] });

/** A text as the bytes of a file. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
