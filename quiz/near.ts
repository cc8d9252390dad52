import type { Briefing } from "../src/model/briefing.ts";
import { grouped } from "../src/model/grouped.ts";
import { remembered } from "../src/model/remembered.ts";
import type { Statement } from "../src/model/statement.ts";
import { contentWords, nearness } from "./content-words.ts";

/** A word or a name that more statements than this share tells none of them apart. */
const COMMON = 40;

/** How far apart in the source two statements can be and still be near by their place. */
const REACH = 20;

/** A statement, and how near it is to another: more is nearer. */
export interface Near {
  readonly statement: Statement;
  readonly nearness: number;
}

/** Which statements share a word, a person, a passage or a time: who has to be compared with whom. */
const sharedBy = remembered(({ statements }: Briefing) => ({
  byId: grouped(statements, ({ id }) => [id]),
  byWord: grouped(statements, ({ content }) => [...contentWords(content)]),
  byPerson: grouped(statements, ({ about }) => about),
  byPassage: grouped(statements, ({ passage }) => [passage]),
  byTime: grouped(statements, ({ occasion }) => [occasion?.when]),
}));

const nearIn = remembered((briefing: Briefing) =>
  remembered((statement: Statement) =>
    candidates(statement, briefing)
      .map((other): Near => ({ statement: other, nearness: nearness(statement, other) }))
      .filter((one) => one.nearness > 0)
      .toSorted((a, b) => b.nearness - a.nearness || a.statement.number - b.statement.number),
  ),
);

/**
 * The statements of the briefing that share anything with `statement`, the nearest first; it is among
 * them itself. Only those are compared with it, so that a briefing may have thousands.
 */
export const nearStatements = (statement: Statement, briefing: Briefing): readonly Near[] =>
  nearIn(briefing)(statement);

/**
 * All statements of the briefing, the nearest to `statement` first, those of equal nearness in the order
 * of the source. `bonus` brings those that share something with it nearer.
 */
export function* nearestFirst(
  statement: Statement,
  briefing: Briefing,
  bonus: (other: Statement) => number = () => 0,
): Iterable<Statement> {
  const near = nearStatements(statement, briefing)
    .map((one) => ({ ...one, nearness: one.nearness + bonus(one.statement) }))
    .toSorted((a, b) => b.nearness - a.nearness);
  for (const one of near) yield one.statement;
  const seen = new Set(near.map((one) => one.statement));
  for (const other of briefing.statements) if (!seen.has(other)) yield other;
}

/** The first of some things that pass, at most so many. */
export function firstOf<T>(things: Iterable<T>, count: number, passes: (thing: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const thing of things) {
    if (found.length === count) break;
    if (passes(thing)) found.push(thing);
  }
  return found;
}

function candidates(statement: Statement, briefing: Briefing): readonly Statement[] {
  const { byId, byWord, byPerson, byPassage, byTime } = sharedBy(briefing);
  const passages = Array.from({ length: 2 * REACH + 1 }, (_, index) => statement.passage - REACH + index);
  const groups = [
    ...statement.contradicts.map((id) => byId.get(id)),
    ...passages.map((passage) => byPassage.get(passage)),
    ...[...contentWords(statement.content)].map((word) => byWord.get(word)),
    ...statement.about.map((id) => byPerson.get(id)),
    statement.occasion?.when === undefined ? undefined : byTime.get(statement.occasion.when),
  ];
  return [
    ...new Set(groups.filter((group) => group && group.length <= COMMON).flatMap((group) => group ?? [])),
  ];
}
