import type { Bank } from "./bank.ts";
import { NOBODY, pairIn, REPORT_ITSELF, type Item, type Response } from "./item.ts";
import { latestEntries, validEntries, type Log, type LogEntry } from "./log.ts";

/** Points for a group of items. */
export interface Line {
  /** Id of the person, kind or part. */
  readonly id: string;
  readonly score: number;
  readonly max: number;
  /** Items answered. */
  readonly items: number;
}

/** How often somebody was chosen where another was right. Right choices are in it too, on the diagonal. */
export interface Confusion {
  /** Id of a person, or `REPORT_ITSELF`, or `NOBODY`. */
  readonly asked: string;
  readonly chose: string;
  readonly count: number;
}

/** All that a result page shows. Counts the newest answer to each item, if the item has not changed since. */
export interface Summary {
  readonly total: Line;
  readonly byPerson: readonly Line[];
  readonly byKind: readonly Line[];
  readonly byPart: readonly Line[];
  readonly confusions: readonly Confusion[];
  /** Ids of items not answered fully right, the oldest answer first. */
  readonly misses: readonly string[];
}

interface Answer {
  readonly item: Item;
  readonly entry: LogEntry;
}

export function summarize(bank: Bank, log: Log): Summary {
  const answers = latestEntries(validEntries(log, bank)).flatMap((entry) => {
    const item = bank.find(({ id }) => id === entry.item);
    return item ? [{ item, entry }] : [];
  });
  return {
    total: lineOf("total", answers),
    byPerson: linesBy(answers, ({ people }) => people.key),
    byKind: linesBy(answers, ({ kind }) => [kind]),
    byPart: linesBy(answers, ({ part }) => [part]),
    confusions: confusionsIn(answers),
    misses: answers.filter(({ entry }) => entry.score < entry.max).map(({ item }) => item.id),
  };
}

/** The two that were mixed up most, in either direction. Undefined where nobody was. */
export function mostConfused(confusions: readonly Confusion[]): readonly [string, string] | undefined {
  const wrong = confusions.filter(({ asked, chose }) => asked !== chose);
  const both = ({ asked, chose }: Confusion): number =>
    wrong
      .filter((other) => [other.asked, other.chose].toSorted().join() === [asked, chose].toSorted().join())
      .reduce((sum, { count }) => sum + count, 0);
  const worst = wrong.toSorted((a, b) => both(b) - both(a))[0];
  return worst ? [worst.asked, worst.chose] : undefined;
}

/** Items that set the two side by side: one of them is right and the other can be chosen. */
export const contrastItems = (bank: Bank, [one, other]: readonly [string, string]): readonly Item[] =>
  bank.filter((item) => {
    const choices = new Set(item.options.map(({ id, person }) => person ?? id));
    const keys = keysOf(item);
    return choices.has(one) && choices.has(other) && (keys.includes(one) || keys.includes(other));
  });

function linesBy(answers: readonly Answer[], groupsOf: (item: Item) => readonly string[]): readonly Line[] {
  const ids = [...new Set(answers.flatMap(({ item }) => groupsOf(item)))];
  return ids.map((id) =>
    lineOf(
      id,
      answers.filter(({ item }) => groupsOf(item).includes(id)),
    ),
  );
}

const lineOf = (id: string, answers: readonly Answer[]): Line => ({
  id,
  score: answers.reduce((sum, { entry }) => sum + entry.score, 0),
  max: answers.reduce((sum, { entry }) => sum + entry.max, 0),
  items: answers.length,
});

function confusionsIn(answers: readonly Answer[]): readonly Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { asked, chose } of answers.flatMap(({ item, entry }) => choicesOf(item, entry.response))) {
    const count = (counts.get(`${asked} ${chose}`)?.count ?? 0) + 1;
    counts.set(`${asked} ${chose}`, { asked, chose, count });
  }
  return [...counts.values()];
}

/** Whom the item asked for and whom the learner chose; in a grid for each row. Empty where no voice was asked. */
function choicesOf(
  item: Item,
  response: Response,
): readonly { readonly asked: string; readonly chose: string }[] {
  if (item.rows) return item.rows.flatMap(({ id }) => rowChoice(id, item, response));
  const [asked, ...more] = keysOf(item);
  const chose = item.options.find(({ id }) => id === response[0]);
  return asked !== undefined && more.length === 0 && chose && isVoice(voiceOf(chose))
    ? [{ asked, chose: voiceOf(chose) }]
    : [];
}

function rowChoice(
  row: string,
  item: Item,
  response: Response,
): readonly { readonly asked: string; readonly chose: string }[] {
  const optionIn = (texts: readonly string[]): string | undefined =>
    texts.flatMap((text) => pairIn(text) ?? []).find((pair) => pair.row === row)?.option;
  const [asked, chose] = [optionIn(item.key), optionIn(response)];
  return asked !== undefined && chose !== undefined ? [{ asked, chose }] : [];
}

/** The voices that are right: persons, the report itself, nobody. */
const keysOf = (item: Item): readonly string[] =>
  item.rows
    ? item.key.flatMap((text) => pairIn(text)?.option ?? [])
    : item.options
        .filter(({ id }) => item.key.includes(id))
        .map(voiceOf)
        .filter(isVoice);

const voiceOf = ({ id, person }: { readonly id: string; readonly person?: string }): string =>
  person ?? (id === REPORT_ITSELF || id === NOBODY ? id : "");

const isVoice = (id: string): boolean => id !== "";
