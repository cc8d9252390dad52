import type { Briefing } from "../src/model/briefing.ts";
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
const SAME_ANSWER = 4;

/**
 * The items that are printed, studied and reviewed.
 *
 * Everything that every kind derives would ask the same thing over and over. So
 * the author's items, those on several statements and words that are nobody's come first; after them each
 * statement gets its questions, who said it before all others, then the kind that
 * has been used least. Same briefing, same bank.
 */
export function makeBank(briefing: Briefing): Bank {
  const derived = ITEM_KINDS.flatMap((kind) => itemKinds[kind].derive(briefing));
  const chosen = derived.filter(
    (item) => item.origin === "hand" || item.statements.length > 1 || item.key.includes(NOBODY),
  );
  for (const statement of contestedFirst(briefing.statements)) {
    const open = derived.filter(
      (item) => item.statements.join() === statement.id && item.origin === "derived",
    );
    chosen.push(...nextQuestions(open, timesLeft(statement, chosen), chosen));
  }
  return inOrder(chosen, briefing);
}

/**
 * What the author asks is not asked again, and the report's own claims are asked
 * once in all; but a speaker's words are always asked by their speaker.
 */
function timesLeft({ id, kind }: Statement, chosen: readonly Item[]): number {
  const asking = chosen.filter((item) => item.statements.includes(id) && !COLLECTIONS.has(item.kind));
  if (!hasSpeaker(kind)) return Math.max(0, TIMES.own - asking.length);
  return Math.max(1, TIMES.spoken - asking.filter(({ origin }) => origin === "hand").length);
}

function nextQuestions(open: readonly Item[], times: number, chosen: readonly Item[]): readonly Item[] {
  const fresh = open.filter(
    (item) =>
      sameAnswers(
        item,
        chosen.filter(({ part }) => part === item.part),
      ) < SAME_ANSWER,
  );
  const sorted = fresh.toSorted((a, b) => timesUsed(a, chosen) - timesUsed(b, chosen));
  const oneOnMarks = sorted.find(({ kind }) => ON_MARKS.has(kind));
  return sorted.filter((item) => !ON_MARKS.has(item.kind) || item === oneOnMarks).slice(0, times);
}

/** How often the kind was used; where all items of a kind share their options, as if each answer were as frequent as this one. */
function timesUsed(item: Item, chosen: readonly Item[]): number {
  if (item.kind === "who-said-it") return -1;
  if (item.keepsOrder) return sameAnswers(item, chosen) * item.options.length;
  return chosen.filter(({ kind, origin }) => kind === item.kind && origin === "derived").length;
}

/** Where the report contradicts itself comes first: there the number of like answers is not yet used up. */
const contestedFirst = (statements: readonly Statement[]): readonly Statement[] =>
  statements.toSorted((a, b) => Number(b.contradicts.length > 0) - Number(a.contradicts.length > 0));

/** How many of the items have the same options in their own order, and the same key. */
const sameAnswers = (item: Item, chosen: readonly Item[]): number =>
  item.keepsOrder
    ? chosen.filter(({ kind, key }) => kind === item.kind && key.join() === item.key.join()).length
    : 0;

function inOrder(items: readonly Item[], briefing: Briefing): Bank {
  const part = ({ part: id }: Item): number => briefing.parts.findIndex((one) => one.id === id);
  const first = ({ statements }: Item): number =>
    briefing.statements.findIndex(({ id }) => id === statements[0]);
  return items.toSorted((a, b) => part(a) - part(b) || first(a) - first(b));
}

/** The item with this id. Undefined where the bank has none, for instance after the briefing was edited. */
export const itemById = (bank: Bank, id: string): Item | undefined => bank.find((item) => item.id === id);

/** Statements that a bank has to ask: somebody said them, or the report stands against itself in them. */
export const statementsOfSubstance = (briefing: Briefing): readonly Statement[] =>
  briefing.statements.filter(({ kind, contradicts }) => hasSpeaker(kind) || contradicts.length > 0);
