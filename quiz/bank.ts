import { hasStatement, statementById, type Briefing } from "../src/model/briefing.ts";
import { grouped } from "../src/model/grouped.ts";
import { remembered } from "../src/model/remembered.ts";
import { hasSpeaker, type Statement } from "../src/model/statement.ts";
import { ITEM_KINDS, NOBODY, type Item, type ItemKind } from "./item.ts";
import { itemKinds } from "./item-kinds.ts";

/** All items of a briefing, part by part, in the order of their first statement. */
export type Bank = readonly Item[];

/** How often one statement is asked by itself: a speaker's words twice, from two sides; the report's own once. */
const TIMES = { spoken: 2, own: 1 } as const;

/** Kinds that ask many statements at once, and none of them closely. */
const COLLECTIONS: ReadonlySet<ItemKind> = new Set(["match", "put-in-order"]);

/** Kinds that both ask whether the words are quoted: one of them is enough for a statement. */
const ON_MARKS: ReadonlySet<ItemKind> = new Set(["kind-of-statement", "exact-words"]);

/** How often one part may have the same answer to the same question, such as "As a fact, citing nobody". */
const SAME_ANSWER = 2;

/** Everything that every kind can ask, the author's items among it. */
export const deriveItems = (briefing: Briefing): readonly Item[] =>
  ITEM_KINDS.flatMap((kind) => itemKinds[kind].derive(briefing));

/**
 * The items that are printed, studied and reviewed.
 *
 * Everything that can be asked would ask the same thing over and over. So the
 * author's items, those on several statements and words that are nobody's come
 * first; after them each statement gets its questions, who said it before all
 * others, then the kind that has been used least. What the author omits is not
 * asked. Same briefing, same bank.
 */
export function makeBank(briefing: Briefing, derivable = deriveItems(briefing)): Bank {
  const omitted = new Set(briefing.omitted.flatMap(({ items }) => items));
  const derived = derivable.filter(({ id }) => !omitted.has(id));
  const isGiven = (item: Item): boolean =>
    item.origin === "hand" || item.statements.length > 1 || item.key.includes(NOBODY);
  const chosen = tally(derived.filter(isGiven));
  const open = grouped(
    derived.filter((item) => !isGiven(item)),
    ({ statements }) => statements,
  );
  for (const statement of contestedFirst(briefing.statements)) {
    const items = open.get(statement.id) ?? [];
    for (const item of nextQuestions(items, timesLeft(statement, chosen), chosen)) chosen.add(item);
  }
  return inOrder(chosen.items, briefing);
}

/** What was chosen so far, counted as it grows. */
interface Tally {
  readonly items: readonly Item[];
  readonly add: (item: Item) => void;
  readonly times: (what: string) => number;
}

function tally(items: readonly Item[]): Tally {
  const chosen: Item[] = [];
  const counts = new Map<string, number>();
  const add = (item: Item): void => {
    chosen.push(item);
    for (const what of new Set(countedAs(item))) counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  for (const item of items) add(item);
  return { items: chosen, add, times: (what) => counts.get(what) ?? 0 };
}

/** Under which names an item is counted. */
const countedAs = (item: Item): readonly string[] => [
  `${item.origin} ${item.kind}`,
  sameAnswer(item),
  sameAnswerInPart(item),
  ...(COLLECTIONS.has(item.kind)
    ? []
    : item.statements.flatMap((id) => [`asks ${id}`, `${item.origin} asks ${id}`])),
];

/** The same options in their own order, and the same key. */
const sameAnswer = ({ kind, key }: Item): string => `${kind} ${key.join()}`;

const sameAnswerInPart = (item: Item): string => `${item.part}: ${sameAnswer(item)}`;

/**
 * What the author asks is not asked again, and the report's own claims are asked
 * once in all; but a speaker's words are always asked by their speaker.
 */
function timesLeft({ id, kind }: Statement, { times }: Tally): number {
  if (!hasSpeaker(kind)) return Math.max(0, TIMES.own - times(`asks ${id}`));
  return Math.max(1, TIMES.spoken - times(`hand asks ${id}`));
}

function nextQuestions(open: readonly Item[], count: number, chosen: Tally): readonly Item[] {
  const fresh = open.filter((item) => !item.keepsOrder || chosen.times(sameAnswerInPart(item)) < SAME_ANSWER);
  const sorted = fresh.toSorted((a, b) => timesUsed(a, chosen) - timesUsed(b, chosen));
  return sorted.filter((item) => item === sorted.find((other) => asksAlike(other, item))).slice(0, count);
}

/** True where one of the two is enough for a statement. */
const asksAlike = (one: Item, other: Item): boolean =>
  one.kind === other.kind || (ON_MARKS.has(one.kind) && ON_MARKS.has(other.kind));

/** How often the kind was used; where all items of a kind share their options, as if each answer were as frequent as this one. */
function timesUsed(item: Item, { times }: Tally): number {
  if (item.kind === "who-said-it") return -1;
  if (item.keepsOrder) return times(sameAnswer(item)) * item.options.length;
  return times(`derived ${item.kind}`);
}

/** Where the report contradicts itself comes first: there the number of like answers is not yet used up. */
const contestedFirst = (statements: readonly Statement[]): readonly Statement[] =>
  statements.toSorted((a, b) => Number(b.contradicts.length > 0) - Number(a.contradicts.length > 0));

function inOrder(items: readonly Item[], briefing: Briefing): Bank {
  const parts = new Map(briefing.parts.map(({ id }, index) => [id, index]));
  const part = ({ part: id }: Item): number => parts.get(id) ?? -1;
  const first = ({ statements: [id = ""] }: Item): number =>
    hasStatement(briefing, id) ? statementById(briefing, id).number : 0;
  return items.toSorted((a, b) => part(a) - part(b) || first(a) - first(b));
}

const itemsById = remembered((bank: Bank) => new Map(bank.map((item) => [item.id, item])));

/** The item with this id. Undefined where the bank has none, for instance after the briefing was edited. */
export const itemById = (bank: Bank, id: string): Item | undefined => itemsById(bank).get(id);

/** Statements that a bank has to ask: somebody said them, or the report stands against itself in them. */
export const statementsOfSubstance = (briefing: Briefing): readonly Statement[] =>
  briefing.statements.filter(({ kind, contradicts }) => hasSpeaker(kind) || contradicts.length > 0);
