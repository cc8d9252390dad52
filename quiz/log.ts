import type { Item, Response } from "./item.ts";

/** How well something was known, in the numbers of FSRS. */
export const RATINGS = { again: 1, hard: 2, good: 3 } as const;

export type LogRating = (typeof RATINGS)[keyof typeof RATINGS];

/** One answer. Never changed after it was written. */
export interface LogEntry {
  /** When, as an ISO time in UTC. */
  readonly at: string;
  /** Id of the item, and the hash that it had then. */
  readonly item: string;
  readonly hash: string;
  /** Letter of the form, where it was asked on one. */
  readonly form?: string;
  /** The option ids as they were shown. */
  readonly order: readonly string[];
  readonly response: Response;
  readonly score: number;
  readonly max: number;
  readonly rating: LogRating;
  /** Hints or earlier tries at the same showing. */
  readonly hints: number;
}

/** Answers in the order of their times; (at, item) is unique. */
export type Log = readonly LogEntry[];

/** Wrong is Again, right only at a second try or after a hint is Hard, right is Good. Partly right is not yet known. */
export const ratingOf = ({ score, max }: Pick<LogEntry, "score" | "max">, hints: number): LogRating =>
  score < max ? RATINGS.again : hints > 0 ? RATINGS.hard : RATINGS.good;

/**
 * The log with one entry more.
 *
 * Where the clock stands still or was set back, so that the time is taken for this
 * item, the entry is moved on by a millisecond: no answer is ever lost.
 */
export function appendEntry(log: Log, entry: LogEntry): Log {
  const taken = log.some((other) => keyOf(other) === keyOf(entry));
  return taken ? appendEntry(log, { ...entry, at: nextMillisecond(entry.at) }) : inTime([...log, entry]);
}

/** Both logs in one: the union over (at, item). Which comes first does not matter. */
export function mergeLogs(one: Log, other: Log): Log {
  const byKey = new Map<string, LogEntry>();
  for (const entry of [...one, ...other]) {
    const known = byKey.get(keyOf(entry));
    if (!known || JSON.stringify(entry) < JSON.stringify(known)) byKey.set(keyOf(entry), entry);
  }
  return inTime([...byKey.values()]);
}

/** The entries that still hold: their item is in the bank and has not changed since. */
export const validEntries = (log: Log, items: readonly Item[]): Log =>
  matching(log, new Map(items.map(({ id, hash }) => [id, hash])));

const matching = (log: Log, hashes: ReadonlyMap<string, string>): Log =>
  log.filter(({ item, hash }) => hashes.get(item) === hash);

/** The newest entry for each item. */
export const latestEntries = (log: Log): Log => [
  ...new Map(inTime(log).map((entry) => [entry.item, entry])).values(),
];

/** What makes an entry the same entry on two devices. */
export const keyOf = ({ at, item }: LogEntry): string => `${at} ${item}`;

/** ISO times of one form sort as texts. */
const inTime = (log: Log): Log =>
  log.toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.item < b.item ? -1 : a.item > b.item ? 1 : 0,
  );

const nextMillisecond = (at: string): string => new Date(Date.parse(at) + 1).toISOString();
