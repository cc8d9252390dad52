import type { Briefing } from "../src/model/briefing.ts";
import type { Statement } from "../src/model/statement.ts";
import { sameIdea } from "./content-words.ts";
import { onlyQuoted, plainText } from "./statement-text.ts";

/** True where the same speaker is given the same words twice, be it in singular and plural. */
export const isEcho = (one: Statement, other: Statement): boolean =>
  one.id !== other.id &&
  one.speaker !== undefined &&
  one.speaker === other.speaker &&
  sameIdea(onlyQuoted(one) || one.content, onlyQuoted(other) || other.content);

/** The statements without those that repeat an earlier one: nobody is asked the same thing twice. */
export const withoutEchoes = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter((one, index) => !statements.slice(0, index).some((earlier) => isEcho(one, earlier)));

/**
 * True where another speaker is given the same words too.
 *
 * An item whose key is a speaker has then two right answers, if that speaker is an option.
 */
export const alsoSaidBy = (statement: Statement, person: string, briefing: Briefing): boolean =>
  briefing.statements.some(
    (other) =>
      other.speaker === person &&
      other.speaker !== statement.speaker &&
      (sameIdea(other.content, statement.content) ||
        plainText(other).includes(onlyQuoted(statement) || statement.content)),
  );
