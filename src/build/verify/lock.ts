import { createHash } from "node:crypto";
import type { Briefing } from "../../model/briefing.ts";
import type { Occasion, Statement } from "../../model/statement.ts";

/** A quoted part where it stands in the source, in code points; the end is excluded. */
export interface LockedPart {
  readonly start: number;
  readonly end: number;
  /** The words as the source has them. */
  readonly exact: string;
}

/** What was proved of one statement. */
export interface LockedStatement {
  readonly passage: number;
  /** Fingerprint of all that was checked; another one means: check again. */
  readonly checked: string;
  readonly parts: readonly LockedPart[];
}

/** `source.lock.json`: proof that the statements held against the source, without the source. */
export interface Lock {
  readonly format: "source-lock/1";
  readonly sha256: string;
  readonly codePoints: number;
  readonly passages: number;
  /** Fingerprint of the people and of what is unattributed. */
  readonly checked: string;
  readonly statements: Readonly<Record<string, LockedStatement>>;
}

/** Fingerprint of the fields of a statement that verification looks at. */
export const fingerprintOfStatement = (statement: Statement): string =>
  fingerprint([
    statement.kind,
    statement.speaker ?? null,
    statement.cue ?? null,
    statement.content,
    statement.passage,
    statement.starts,
    sorted(statement.occasion ?? {}),
    sorted(statement.waived),
  ]);

/** Fingerprint of what verification looks at besides the statements. */
export const fingerprintOfBriefing = ({ source, people, unattributed }: Briefing): string =>
  fingerprint([
    source.file,
    people.map(({ id, name, body, aliases }) => [id, name, body, aliases]),
    unattributed.map(({ passage, exact }) => [passage, exact]),
  ]);

/** The lock as it stands in the file: same lock, same text. */
export const lockText = (lock: Lock): string =>
  `${JSON.stringify({ ...lock, statements: Object.fromEntries(sorted(lock.statements)) }, null, 2)}\n`;

const sorted = <T>(record: { readonly [key: string]: T } | Occasion): readonly (readonly [string, T])[] =>
  (Object.entries(record) as [string, T][]).toSorted(([a], [b]) => (a < b ? -1 : 1));

const fingerprint = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
