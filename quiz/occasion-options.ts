import type { Briefing } from "../src/model/briefing.ts";
import type { Statement } from "../src/model/statement.ts";
import { nearness } from "./content-words.ts";
import type { Option } from "./item.ts";
import { occasionText } from "./occasions.ts";
import { excerpt, voiceName } from "./statement-text.ts";
import { wording } from "./wording.ts";

/** Option id for "The report does not say". */
export const UNKNOWN = "unknown";

/** A date as an option, with a statement of that date: the asked one itself where it is right. */
export function dateOption(date: string, statement: Statement, briefing: Briefing): Option {
  const of = ({ occasion: one }: Statement): boolean => one?.on === date;
  const example = of(statement)
    ? statement
    : (nearest(statement, briefing.statements.filter(of)) ?? statement);
  return optionOf(date, wording.date(date), { example, statement, briefing });
}

/** A place and time as an option, with a statement that belongs there. */
export const placeOption = (example: Statement, statement: Statement, briefing: Briefing): Option =>
  optionOf(example.id, occasionText(example), { example, statement, briefing });

interface Example {
  /** A statement that belongs to the option's occasion. */
  readonly example: Statement;
  /** The statement that the item asks about. */
  readonly statement: Statement;
  readonly briefing: Briefing;
}

function optionOf(id: string, text: string, { example, statement, briefing }: Example): Option {
  const told =
    example.speaker === undefined
      ? wording.feedback.otherOccasionOwnVoice(excerpt(example))
      : wording.feedback.otherOccasion(voiceName(example, briefing), excerpt(example));
  const feedback = example === statement ? occasionRationale(statement) : told;
  return { id, text, pinned: false, feedback, see: example.id };
}

/** "The report does not say": right where a statement has no occasion. */
export const unknownOption = (statement: Statement): Option => ({
  id: UNKNOWN,
  text: wording.options.occasionUnknown,
  pinned: true,
  feedback: occasionRationale(statement),
  see: statement.id,
});

/** The occasion by the report, or that it gives none, and our remark. */
export function occasionRationale(statement: Statement): string {
  const { passage, note } = statement;
  const label = occasionText(statement);
  const core =
    label === "" ? wording.rationale.noOccasion(passage) : wording.rationale.occasion(label, passage);
  return [core, note].filter((text) => text !== undefined).join(" ");
}

const nearest = (statement: Statement, others: readonly Statement[]): Statement | undefined =>
  others.toSorted((a, b) => nearness(statement, b) - nearness(statement, a))[0];
