/** The kinds of statement, from the firmest attribution to the loosest. */
export const KINDS = ["direct", "mixed", "indirect", "assertion", "inference"] as const;

/**
 * How a content is attributed.
 *
 * `direct` all words are verbatim; `mixed` a paraphrase with quoted words;
 * `indirect` a paraphrase of what a speaker said; `assertion` the report states
 * it, citing nobody; `inference` the report interprets, guesses or forecasts.
 */
export type Kind = (typeof KINDS)[number];

/** What each kind is called on screen and on paper. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  direct: "Quoted",
  mixed: "Partly quoted",
  indirect: "Reported",
  assertion: "Asserted",
  inference: "Inferred",
};

/** When, where and to whom something was said, as far as the source says; the unknown stays absent. */
export interface Occasion {
  readonly at?: string;
  readonly when?: string;
  readonly to?: string;
  /** ISO date, or year and month: `2025-09-23`, `2025-02`. */
  readonly on?: string;
}

/** One attribution: speaker, cue, content, kind and the passage that proves it. */
export interface Statement {
  readonly id: string;
  /** Position in the briefing, from 1: the number that a citation shows. */
  readonly number: number;
  readonly kind: Kind;
  /** Id of a person; absent where the report speaks in its own voice. */
  readonly speaker?: string;
  /** The reporting word ("declared"). */
  readonly cue?: string;
  /** The words said (direct), or our paraphrase with the "quoted parts" in double quotation marks. */
  readonly content: string;
  /** Ids of those of whom it is said. */
  readonly about: readonly string[];
  /** Ids of those whose words or position the speaker passes on, the nearest first. */
  readonly relays: readonly string[];
  readonly occasion?: Occasion;
  /** Line of the source, from 1. */
  readonly passage: number;
  /** Where each quoted part starts in the source, in code points; needed only where one occurs more than once. */
  readonly starts: readonly number[];
  /** A remark of ours for the reader. */
  readonly note?: string;
  /** Ids of statements of the same report that this one stands against. */
  readonly contradicts: readonly string[];
  /** Figures and names of the content that do not stand in the passage, each with the reason why it may be used. */
  readonly waived: Readonly<Record<string, string>>;
}

/** A stretch of a statement's content: somebody's words, or ours. */
export interface ContentPart {
  readonly text: string;
  readonly quoted: boolean;
}

/** True for the kinds that attribute the content to a speaker. */
export const hasSpeaker = (kind: Kind): boolean =>
  kind === "direct" || kind === "mixed" || kind === "indirect";

/**
 * Splits a content into somebody's words and ours.
 *
 * A direct content is quoted as a whole. Elsewhere, words between double
 * quotation marks (straight or curly) are quoted; single ones are part of the text.
 */
export function contentParts(statement: Pick<Statement, "kind" | "content">): readonly ContentPart[] {
  if (statement.kind === "direct") return [{ text: statement.content, quoted: true }];
  return statement.content
    .split(/["“”]/)
    .map((text, index) => ({ text, quoted: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/** The quoted parts of a content, in order, without quotation marks. */
export const quotedParts = (statement: Pick<Statement, "kind" | "content">): readonly string[] =>
  contentParts(statement)
    .filter((part) => part.quoted)
    .map((part) => part.text);
