import type { ContentPart } from "../src/model/statement.ts";

/** The kinds of item. The last two are written by hand, or derived from contradictions. */
export const ITEM_KINDS = [
  "who-said-it",
  "of-whom",
  "occasion",
  "kind-of-statement",
  "exact-words",
  "missing-word",
  "put-in-order",
  "match",
  "single-choice",
  "multiple-response",
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Stands in a text where a word or a name was taken out. A page may draw it as it likes. */
export const GAP = "_____";

/** Option id for "The report itself": the report says it in its own voice. */
export const REPORT_ITSELF = "report-itself";

/** Option id for "Nobody in this report": no speaker is named. */
export const NOBODY = "nobody-in-this-report";

/** What stands above the question. */
export interface Context {
  /** A quoted part is to be shown in quotation marks, the others without. */
  readonly parts: readonly ContentPart[];
  /** True where the page should say that the words are ours, not the report's. */
  readonly ours: boolean;
}

/** One choice, one entry to be put in order, or one column of a grid. */
export interface Option {
  /** Unique in its item. A person's or a statement's id where the option is one. */
  readonly id: string;
  readonly text: string;
  readonly person?: string;
  readonly statement?: string;
  /** Stands last in every order. */
  readonly pinned: boolean;
  /** Shown to who chose it: why it is right, or what is really so. */
  readonly feedback: string;
  /** The statement that shows it. */
  readonly see?: string;
}

/** One line of a grid: a statement that needs a voice. Its id is the statement's. */
export interface Row {
  readonly id: string;
  readonly parts: readonly ContentPart[];
  /** Why the right column is right. */
  readonly feedback: string;
}

/** Who is asked for in an item, and who stands beside as a wrong option. */
export interface ItemPeople {
  readonly key: readonly string[];
  readonly distractors: readonly string[];
}

/** One scorable question. */
export interface Item {
  /** Stays while the statement that it is derived from stays. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly stem: string;
  readonly context?: Context;
  /** Only in a grid; the options are then its columns. */
  readonly rows?: readonly Row[];
  readonly options: readonly Option[];
  /**
   * The one right response: option ids, in order where order is asked, and
   * `pairOf(row, option)` in a grid.
   */
  readonly key: readonly string[];
  /** True where the options have an order of their own and are never shuffled. */
  readonly keepsOrder: boolean;
  readonly rationale: string;
  /** Ids of the statements that prove the key. */
  readonly statements: readonly string[];
  /** Id of the part whose slides show the first of them. */
  readonly part: string;
  readonly people: ItemPeople;
  readonly origin: "derived" | "hand";
  /** Changes when anything changes that a learner sees before answering, or the key. */
  readonly hash: string;
}

/** What a learner gave: option ids or pairs, never positions. */
export type Response = readonly string[];

/** One row of a grid with the column chosen for it. */
export const pairOf = (row: string, option: string): string => `${row}=${option}`;

/** Undoes `pairOf`. Undefined for a text that is no pair. */
export function pairIn(text: string): { readonly row: string; readonly option: string } | undefined {
  const [row, option, ...rest] = text.split("=");
  return row && option && rest.length === 0 ? { row, option } : undefined;
}
