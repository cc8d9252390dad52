import { createEmptyCard, fsrs, Rating, type Card, type Grade } from "ts-fsrs";
import { grouped } from "../src/model/grouped.ts";
import { pairIn, type Item } from "./item.ts";
import { RATINGS, validEntries, type Log, type LogEntry, type LogRating } from "./log.ts";

/** Days, not minutes: a briefing is studied over days. No chance: the same log gives the same cards. */
const SCHEDULER = fsrs({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
});

const GRADES: Readonly<Record<LogRating, Grade>> = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good };

/** What a learner knows of one statement. */
export interface StatementCard {
  readonly statement: string;
  readonly due: Date;
  readonly card: Card;
}

/** The time now, and how many minutes local time is behind UTC (`Date.getTimezoneOffset()`). */
export interface Now {
  readonly now: Date;
  readonly offsetMinutes: number;
}

/** Ids of statements by when their review is due. Overdue is today; nothing stands in two lists. */
export interface DueCards {
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  /** The five days after tomorrow. */
  readonly thisWeek: readonly string[];
}

const DAY = 86_400_000;

/**
 * The cards, worked out anew from the log.
 *
 * One card a statement, shared by its items. Entries about items that are gone or
 * have changed are left out. An entry from a time to come, written before a clock
 * was set back, counts as given now: it cannot hide a card for years.
 */
export function rebuildCards(log: Log, items: readonly Item[], now: Date): readonly StatementCard[] {
  const cards = new Map<string, Card>();
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const entry of validEntries(log, items)) {
    const at = new Date(Math.min(Date.parse(entry.at), now.getTime()));
    const item = byId.get(entry.item);
    for (const { statement, rating } of item ? ratingsBy(item, entry) : []) {
      const card: Card = cards.get(statement) ?? createEmptyCard(at);
      cards.set(statement, SCHEDULER.next(card, at, GRADES[rating]).card);
    }
  }
  return [...cards].map(([statement, card]) => ({ statement, due: card.due, card }));
}

/** What an answer tells about each statement of its item: in a grid row by row, elsewhere for all alike. */
export function ratingsBy(
  item: Item,
  entry: LogEntry,
): readonly { readonly statement: string; readonly rating: LogRating }[] {
  if (!item.rows) return item.statements.map((statement) => ({ statement, rating: entry.rating }));
  const right = RATINGS[entry.hints > 0 ? "hard" : "good"];
  return item.rows.map(({ id }) => {
    const pairs = entry.response.filter((text) => pairIn(text)?.row === id);
    const isRight = pairs.length === 1 && item.key.includes(pairs[0] ?? "");
    return { statement: id, rating: isRight ? right : RATINGS.again };
  });
}

/** What is due today, tomorrow and in the five days after, by the learner's own calendar. */
export function dueCards(cards: readonly StatementCard[], { now, offsetMinutes }: Now): DueCards {
  const startOfToday = startOfDay(now, offsetMinutes);
  const between = (from: number, to: number): readonly string[] =>
    cards
      .filter(({ due }) => due.getTime() >= from && due.getTime() < to)
      .toSorted((a, b) => a.due.getTime() - b.due.getTime() || (a.statement < b.statement ? -1 : 1))
      .map(({ statement }) => statement);
  return {
    today: between(-Infinity, startOfToday + DAY),
    tomorrow: between(startOfToday + DAY, startOfToday + 2 * DAY),
    thisWeek: between(startOfToday + 2 * DAY, startOfToday + 7 * DAY),
  };
}

/** One item for each due statement: the one answered longest ago, so that the questions vary. */
export function itemsForReview(due: readonly string[], items: readonly Item[], log: Log): readonly Item[] {
  const chosen: Item[] = [];
  const asked = new Set<string>();
  const byStatement = grouped(items, ({ statements }) => statements);
  const lastAnswers = new Map(log.map(({ item, at }) => [item, at]));
  const lastAnswer = ({ id }: Item): string => lastAnswers.get(id) ?? "";
  for (const statement of due) {
    if (asked.has(statement)) continue;
    const open = byStatement.get(statement) ?? [];
    const next = open.toSorted((a, b) => (lastAnswer(a) < lastAnswer(b) ? -1 : 1))[0];
    if (!next) continue;
    chosen.push(next);
    for (const id of next.statements) asked.add(id);
  }
  return chosen;
}

/** Midnight of the learner's day. A day of 23 or 25 hours moves it by an hour, and no card gets lost by that. */
function startOfDay(now: Date, offsetMinutes: number): number {
  const offset = offsetMinutes * 60_000;
  return Math.floor((now.getTime() - offset) / DAY) * DAY + offset;
}
