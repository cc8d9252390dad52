import { hashNumber } from "../hash.ts";
import { pairIn, pairOf, type Item, type Response } from "../item.ts";
import { latestEntries, mergeLogs, RATINGS, type Log, type LogEntry, type LogRating } from "../log.ts";
import { optionOrder, type Printing } from "../order.ts";
import { scoreItem } from "../score.ts";

/** What SCORM 1.2 lets a package keep between two visits (RTE 1.2, `cmi.suspend_data`), in characters. */
export const MOST_CHARACTERS = 4096;

/** Marks the way in which answers are written; a package that finds another one starts anew. */
const VERSION = "1";

/** Letters of an item's key in the data: enough that of 1,000 items no two share one, but once in a hundred packages. */
const KEY_LENGTH = 5;

/** One letter for one place in a list: more options than this fit no paper either. */
const MOST_OPTIONS = 36;

/**
 * The answers in few characters: of each its item, rating, response and minute.
 *
 * `1;MINUTE;KEY RATING RESPONSE.DELTA;…`, without the spaces: minutes since 1970
 * and since the entry before, in base 36; the response in places of sorted ids. What the items
 * say anyway, such as scores, is left out. Where there is no room, answers that
 * were given anew go first, then the oldest. An answer to an item that is not asked any more is left out.
 */
export function toSuspendData(log: Log, items: readonly Item[]): string {
  const written = log.flatMap((entry) => {
    const item = items.find(({ id, hash }) => id === entry.item && hash === entry.hash);
    return item && item.options.length <= MOST_OPTIONS ? [{ entry, text: writeAnswer(entry, item) }] : [];
  });
  const latest = new Set(latestEntries(written.map(({ entry }) => entry)));
  const expendable = written.toSorted((a, b) => Number(latest.has(a.entry)) - Number(latest.has(b.entry)));
  let dropped = 0;
  for (;;) {
    const gone = new Set(expendable.slice(0, dropped));
    const text = writeAll(written.filter((one) => !gone.has(one)));
    if (text.length <= MOST_CHARACTERS) return text;
    dropped += Math.max(1, Math.floor((text.length - MOST_CHARACTERS) / 40));
  }
}

/** The answers that were written for these items; empty for anything else. Never throws. */
export function fromSuspendData(text: string, items: readonly Item[], printing: Printing): Log {
  const [version, start = "", ...rest] = text.split(";");
  if (version !== VERSION) return [];
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  const entries: LogEntry[] = [];
  let minute = Number.parseInt(start, 36);
  for (const one of rest) {
    const [answer = "", delta = ""] = one.split(".");
    minute += Number.parseInt(delta, 36);
    const item = byKey.get(answer.slice(0, KEY_LENGTH));
    const entry = item && readAnswer(answer.slice(KEY_LENGTH), item, minute, printing);
    if (entry) entries.push(entry);
  }
  return mergeLogs(entries, []);
}

/** How many answers to these items stay between two visits, if each is given on a day of its own. */
export function answersKept(items: readonly Item[], printing: Printing): number {
  const log = items.map((item, index): LogEntry => ({
    at: new Date(Date.UTC(2000, 0, 1 + index)).toISOString(),
    item: item.id,
    hash: item.hash,
    order: optionOrder(item, printing),
    response: item.key,
    ...scoreItem(item, item.key),
    rating: RATINGS.good,
    hints: 0,
  }));
  return fromSuspendData(toSuspendData(log, items), items, printing).length;
}

const minuteOf = ({ at }: LogEntry): number => Math.floor(Date.parse(at) / 60_000);

function writeAll(written: readonly { readonly entry: LogEntry; readonly text: string }[]): string {
  const first = written[0] ? minuteOf(written[0].entry) : 0;
  let before = first;
  const texts = written.map(({ entry, text }) => {
    const minute = minuteOf(entry);
    const delta = minute - before;
    before = minute;
    return `${text}.${delta.toString(36)}`;
  });
  return [VERSION, first.toString(36), ...texts].join(";");
}

const keyOf = ({ id, hash }: Pick<Item, "id" | "hash">): string =>
  hashNumber(id, hash).toString(36).padStart(KEY_LENGTH, "0").slice(-KEY_LENGTH);

const writeAnswer = (entry: LogEntry, item: Item): string =>
  `${keyOf(item)}${entry.rating}${writeResponse(entry.response, item)}`;

function readAnswer(text: string, item: Item, minute: number, printing: Printing): LogEntry | undefined {
  const rating = Number(text.slice(0, 1));
  const at = new Date(minute * 60_000);
  if (!isRating(rating) || Number.isNaN(at.getTime())) return undefined;
  const response = readResponse(text.slice(1), item);
  return {
    at: at.toISOString(),
    item: item.id,
    hash: item.hash,
    order: optionOrder(item, printing),
    response,
    ...scoreItem(item, response),
    rating,
    hints: rating === RATINGS.hard ? 1 : 0,
  };
}

const isRating = (rating: number): rating is LogRating => rating === 1 || rating === 2 || rating === 3;

/** A grid has a letter for each row, `-` for one without an answer; all else the chosen options, in their order. */
function writeResponse(response: Response, item: Item): string {
  const options = sortedIds(item.options);
  const letter = (id: string): string => {
    const place = options.indexOf(id);
    return place < 0 ? "" : place.toString(36);
  };
  if (!item.rows) return response.map(letter).join("");
  const pairs = response.flatMap((text) => pairIn(text) ?? []);
  return sortedIds(item.rows)
    .map((row) => letter(pairs.find((pair) => pair.row === row)?.option ?? "") || "-")
    .join("");
}

function readResponse(text: string, item: Item): Response {
  const options = sortedIds(item.options);
  const ids = text
    .split("")
    .map((letter) => (letter === "-" ? undefined : options[Number.parseInt(letter, 36)]));
  if (!item.rows) return ids.flatMap((id) => id ?? []);
  return sortedIds(item.rows).flatMap((row, index) => {
    const option = ids[index];
    return option === undefined ? [] : [pairOf(row, option)];
  });
}

/** An order that stays when an author moves options around: an item's hash may stay then too. */
const sortedIds = (parts: readonly { readonly id: string }[]): readonly string[] =>
  parts.map(({ id }) => id).toSorted();
