import { mergeLogs, type Log, type LogEntry, type LogRating } from "./log.ts";

/** Of the stored document. Goes up when its shape changes; `MIGRATIONS` then gets a step. */
export const SCHEMA = 1;

/** Marks the file and the record as ours. */
export const FORMAT = "briefing-progress";

/** All that is stored about a learner: their answers to one briefing, nothing about the person. */
export interface Progress {
  readonly format: typeof FORMAT;
  readonly schema: typeof SCHEMA;
  /** Id of the briefing. */
  readonly briefing: string;
  readonly log: Log;
}

/** What was found in the store or in a file. `newer` and `corrupt` are to be kept aside, never overwritten. */
export type ParsedProgress =
  | { readonly ok: Progress }
  | { readonly newer: number }
  | { readonly corrupt: string };

/** A document as stored by an older version. */
type Stored = Readonly<Record<string, unknown>>;

/** From schema n to n + 1, at place n. Each is pure. Schema 1 is the first. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {};

/** A learner who has answered nothing yet. */
export const emptyProgress = (briefing: string): Progress => ({
  format: FORMAT,
  schema: SCHEMA,
  briefing,
  log: [],
});

/**
 * Reads what the store or a file holds. Never throws.
 *
 * One broken entry makes the whole document corrupt: half of a log would give
 * wrong cards, and the document is kept for somebody to mend.
 */
export function parseProgress(value: unknown): ParsedProgress {
  if (!isRecord(value) || value["format"] !== FORMAT) return { corrupt: "not a record of answers" };
  const { schema } = value;
  if (typeof schema !== "number" || !Number.isInteger(schema) || schema < 1)
    return { corrupt: "no schema number" };
  if (schema > SCHEMA) return { newer: schema };
  return parseCurrent(migrated(value, schema));
}

function migrated(stored: Stored, schema: number): Stored {
  const step = MIGRATIONS[schema];
  return schema >= SCHEMA || !step ? stored : migrated(step(stored), schema + 1);
}

function parseCurrent({ briefing, log }: Stored): ParsedProgress {
  if (typeof briefing !== "string" || briefing === "") return { corrupt: "no briefing" };
  if (!Array.isArray(log)) return { corrupt: "no log" };
  const broken = log.findIndex((entry) => !isEntry(entry));
  if (broken >= 0) return { corrupt: `entry ${broken + 1} of the log is damaged` };
  const entries: readonly LogEntry[] = log.map(entryOf);
  return { ok: { format: FORMAT, schema: SCHEMA, briefing, log: mergeLogs(entries, []) } };
}

/** Both documents in one. Undefined where they belong to different briefings. */
export const mergeProgress = (one: Progress, other: Progress): Progress | undefined =>
  one.briefing === other.briefing ? { ...one, log: mergeLogs(one.log, other.log) } : undefined;

/** The text of a file to keep. The same progress gives the same text. */
export const toFile = (progress: Progress): string => `${JSON.stringify(progress, null, 1)}\n`;

/** Reads the text of a file. Never throws. */
export function fromFile(text: string): ParsedProgress {
  try {
    const value: unknown = JSON.parse(text);
    return parseProgress(value);
  } catch {
    return { corrupt: "not a JSON file" };
  }
}

const isRecord = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

const isRating = (value: unknown): value is LogRating => value === 1 || value === 2 || value === 3;

/** Only times as `Date.toISOString` writes them: they sort as texts. */
const isTime = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const isEntry = (value: unknown): value is LogEntry =>
  isRecord(value) &&
  isTime(value["at"]) &&
  typeof value["item"] === "string" &&
  typeof value["hash"] === "string" &&
  (value["form"] === undefined || typeof value["form"] === "string") &&
  isTexts(value["order"]) &&
  isTexts(value["response"]) &&
  isCount(value["score"]) &&
  isCount(value["max"]) &&
  isRating(value["rating"]) &&
  isCount(value["hints"]);

/** Only the fields that we know, so that a file cannot smuggle in others. */
function entryOf({ at, item, hash, form, order, response, score, max, rating, hints }: LogEntry): LogEntry {
  const entry = { at, item, hash, order, response, score, max, rating, hints };
  return form === undefined ? entry : { ...entry, form };
}
