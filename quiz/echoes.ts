import type { Briefing } from "../src/model/briefing.ts";
import { remembered } from "../src/model/remembered.ts";
import type { Statement } from "../src/model/statement.ts";
import { sameIdea } from "./content-words.ts";
import { nearStatements } from "./near.ts";
import { onlyQuoted, plainText } from "./statement-text.ts";

/** True where the same speaker is given the same words twice, be it in singular and plural. */
export const isEcho = (one: Statement, other: Statement): boolean =>
  one.id !== other.id &&
  one.speaker !== undefined &&
  one.speaker === other.speaker &&
  sameIdea(onlyQuoted(one) || one.content, onlyQuoted(other) || other.content);

const echoesIn = remembered((briefing: Briefing) =>
  remembered((one: Statement) =>
    nearStatements(one, briefing)
      .map(({ statement }) => statement)
      .filter((other) => isEcho(one, other)),
  ),
);

/** Some statements of the briefing without those that repeat an earlier one of them: nobody is asked the same thing twice. */
export function withoutEchoes(statements: readonly Statement[], briefing: Briefing): readonly Statement[] {
  const place = new Map(statements.map((one, index) => [one, index]));
  const isEarlier = (other: Statement, index: number): boolean => (place.get(other) ?? Infinity) < index;
  return statements.filter((one, index) => !echoesIn(briefing)(one).some((other) => isEarlier(other, index)));
}

/**
 * True where another speaker is given the same words too.
 *
 * An item whose key is a speaker has then two right answers, if that speaker is an option.
 */
export const alsoSaidBy = (statement: Statement, person: string, briefing: Briefing): boolean =>
  nearStatements(statement, briefing).some(
    ({ statement: other }) =>
      other.speaker === person &&
      other.speaker !== statement.speaker &&
      (sameIdea(other.content, statement.content) ||
        plainText(other).includes(onlyQuoted(statement) || statement.content)),
  );
