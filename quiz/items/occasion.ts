import type { Briefing } from "../../src/model/briefing.ts";
import { contentParts, quotedParts, type Statement } from "../../src/model/statement.ts";
import { nearness, sharedWords } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import type { Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { occasionText, sameOccasion } from "../occasions.ts";
import { scoreOne } from "../score.ts";
import { excerpt, voiceName } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** Option id for "The report does not say". */
const UNKNOWN = "unknown";

/** On what occasion: a place, a date, or that the report does not say. */
export const occasion: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) => finishItems(briefing, [...dated(briefing), ...placed(briefing), ...unknown(briefing)]),
  score: scoreOne,
  feedback: feedbackOn,
};

/** Where the source gives a date, once for each speaker and date: the other options are the other dates of the source, in their order. */
function dated(briefing: Briefing): readonly Draft[] {
  const withDate = briefing.statements.filter(({ occasion: one }) => one?.on !== undefined);
  const dates = [...new Set(withDate.flatMap(({ occasion: one }) => one?.on ?? []))].toSorted();
  if (dates.length < 3) return [];
  return firstOfEach(withoutEchoes(withDate).filter(({ speaker }) => speaker !== undefined)).map((statement) => {
    const options = dates.map((date) => dateOption(date, statement, briefing));
    return { ...common(statement, briefing, options), stem: wording.stems.when(voiceName(statement, briefing)), keepsOrder: true };
  });
}

function dateOption(date: string, statement: Statement, briefing: Briefing): Option {
  const of = ({ occasion: one }: Statement): boolean => one?.on === date;
  const example = of(statement) ? statement : (nearest(statement, briefing.statements.filter(of)) ?? statement);
  return optionOf(date, wording.date(date), { example, statement, briefing });
}

/** Where the source gives a place and no date: the other options are the other places. Once for each speech. */
function placed(briefing: Briefing): readonly Draft[] {
  const places = firstOfEach(briefing.statements.filter(({ occasion: one }) => one?.at && (one.when ?? one.on)));
  return places
    .filter((one) => one.speaker !== undefined && one.occasion?.on === undefined && !echoesSpeaker(one, briefing))
    .flatMap((statement) => {
      const others = places
        .filter((other) => !sameOccasion(other, statement))
        .toSorted((a, b) => weight(b, statement) - weight(a, statement));
      const different = others.filter((one, index) => others.findIndex((other) => sameOccasion(one, other)) === index);
      const options = [statement, ...different.slice(0, 3)].map((other) => placeOption(other, statement, briefing));
      return options.length < 3 ? [] : [{ ...common(statement, briefing, options), stem: stemOf(statement, briefing) }];
    });
}

/** Where a quotation comes without any occasion, beside others of the same speaker that have one. */
function unknown(briefing: Briefing): readonly Draft[] {
  const places = firstOfEach(briefing.statements.filter(({ occasion: one }) => one?.on ?? (one?.at && one.when)));
  return briefing.statements
    .filter((one) => one.speaker !== undefined && one.occasion === undefined && quotedParts(one).length > 0)
    .flatMap((statement) => {
      const sorted = places.toSorted((a, b) => weight(b, statement) - weight(a, statement));
      const near = sorted.filter((one, index) => sorted.findIndex((other) => sameOccasion(one, other)) === index).slice(0, 3);
      const options = [...near.map((other) => placeOption(other, statement, briefing)), unknownOption(statement)];
      return near.length < 2 ? [] : [{ ...common(statement, briefing, options), key: [UNKNOWN], stem: stemOf(statement, briefing) }];
    });
}

/** The speaker's own occasions tempt most. */
const weight = (other: Statement, statement: Statement): number =>
  nearness(statement, other) + (other.speaker === statement.speaker ? 10 : 0);

/** True where the speaker's name holds a word of the occasion ("at the UN building"). */
const echoesSpeaker = (statement: Statement, briefing: Briefing): boolean =>
  sharedWords(voiceName(statement, briefing), occasionText(statement)) > 0;

const stemOf = (statement: Statement, briefing: Briefing): string => wording.stems.where(voiceName(statement, briefing));

const firstOfEach = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter((one, index) => statements.findIndex((other) => other.speaker === one.speaker && sameOccasion(one, other)) === index);

const placeOption = (example: Statement, statement: Statement, briefing: Briefing): Option =>
  optionOf(example.id, occasionText(example), { example, statement, briefing });

interface Example {
  /** A statement that belongs to the option's occasion. */
  readonly example: Statement;
  /** The statement that the item asks about. */
  readonly statement: Statement;
  readonly briefing: Briefing;
}

function optionOf(id: string, text: string, { example, statement, briefing }: Example): Option {
  const told = example.speaker === undefined
    ? wording.feedback.otherOccasionOwnVoice(excerpt(example))
    : wording.feedback.otherOccasion(voiceName(example, briefing), excerpt(example));
  const feedback = example === statement ? rationaleOf(statement) : told;
  return { id, text, pinned: false, feedback, see: example.id };
}

const unknownOption = (statement: Statement): Option => ({
  id: UNKNOWN,
  text: wording.options.occasionUnknown,
  pinned: true,
  feedback: rationaleOf(statement),
  see: statement.id,
});

/** All but the stem; the key is the option of the statement's own occasion. */
function common(statement: Statement, briefing: Briefing, options: readonly Option[]): Omit<Draft, "stem"> {
  const own = options.find(({ see }) => see === statement.id);
  return {
    id: `occasion-${statement.id}`,
    kind: "occasion",
    context: { parts: contentParts(statement), ours: quotedParts(statement).length === 0 },
    options,
    key: own ? [own.id] : [],
    rationale: rationaleOf(statement),
    statements: [statement.id],
    people: { key: briefing.people.filter(({ id }) => id === statement.speaker).map(({ id }) => id), distractors: [] },
  };
}

function rationaleOf(statement: Statement): string {
  const { passage, note } = statement;
  const label = occasionText(statement);
  const core = label === "" ? wording.rationale.noOccasion(passage) : wording.rationale.occasion(label, passage);
  return [core, note].filter((text) => text !== undefined).join(" ");
}

const nearest = (statement: Statement, others: readonly Statement[]): Statement | undefined =>
  others.toSorted((a, b) => nearness(statement, b) - nearness(statement, a))[0];
