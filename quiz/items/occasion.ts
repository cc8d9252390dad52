import type { Briefing } from "../../src/model/briefing.ts";
import { grouped } from "../../src/model/grouped.ts";
import { contentParts, quotedParts, type Statement } from "../../src/model/statement.ts";
import { nearness, sharedWords } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import type { Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { dateOption, occasionRationale, placeOption, UNKNOWN, unknownOption } from "../occasion-options.ts";
import { distinctOccasions, occasionText, sameOccasion } from "../occasions.ts";
import { scoreOne } from "../score.ts";
import { voiceName } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** On what occasion: a place, a date, or that the report does not say. */
export const occasion: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) =>
    finishItems(briefing, [...dated(briefing), ...placed(briefing), ...unknown(briefing)]),
  score: scoreOne,
  feedback: feedbackOn,
};

/** Where the source gives a date, once for each speaker and date: the other options are the other dates of the source, in their order. */
function dated(briefing: Briefing): readonly Draft[] {
  const withDate = briefing.statements.filter(({ occasion: one }) => one?.on !== undefined);
  const dates = [...new Set(withDate.flatMap(({ occasion: one }) => one?.on ?? []))].toSorted();
  if (dates.length < 3) return [];
  return firstOfEach(withoutEchoes(withDate, briefing).filter(({ speaker }) => speaker !== undefined)).map(
    (statement) => {
      const options = dates.map((date) => dateOption(date, statement, briefing));
      return {
        ...common(statement, briefing, options),
        stem: wording.stems.when(voiceName(statement, briefing)),
        keepsOrder: true,
      };
    },
  );
}

/** Where the source gives a place and no date: the other options are other places, told in the same way. Once for each speech. */
function placed(briefing: Briefing): readonly Draft[] {
  const places = firstOfEach(
    briefing.statements.filter(({ occasion: one }) => one?.at && (one.when ?? one.on)),
  );
  return places
    .filter(
      (one) => one.speaker !== undefined && one.occasion?.on === undefined && !echoesSpeaker(one, briefing),
    )
    .flatMap((statement) => {
      const others = byWeight(places, statement).filter((other) => !sameOccasion(other, statement));
      const different = distinctOccasions(others);
      const alike = different.filter((other) => hasDate(other) === hasDate(statement));
      const options = [statement, ...(alike.length >= 2 ? alike : different).slice(0, 3)].map((other) =>
        placeOption(other, statement, briefing),
      );
      return options.length < 3
        ? []
        : [{ ...common(statement, briefing, options), stem: stemOf(statement, briefing) }];
    });
}

/** Where a quotation comes without any occasion, beside others of the same speaker that have one. */
function unknown(briefing: Briefing): readonly Draft[] {
  const places = firstOfEach(
    briefing.statements.filter(({ occasion: one }) => one?.on ?? (one?.at && one.when)),
  );
  return briefing.statements
    .filter((one) => one.speaker !== undefined && one.occasion === undefined && quotedParts(one).length > 0)
    .flatMap((statement) => {
      const near = distinctOccasions(byWeight(places, statement)).slice(0, 3);
      const options = [
        ...near.map((other) => placeOption(other, statement, briefing)),
        unknownOption(statement),
      ];
      return near.length < 2
        ? []
        : [{ ...common(statement, briefing, options), key: [UNKNOWN], stem: stemOf(statement, briefing) }];
    });
}

const hasDate = (statement: Statement): boolean => statement.occasion?.on !== undefined;

/** The nearest first; the speaker's own occasions tempt most. */
const byWeight = (places: readonly Statement[], statement: Statement): readonly Statement[] =>
  places
    .map((place) => ({
      place,
      weight: nearness(statement, place) + (place.speaker === statement.speaker ? 10 : 0),
    }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ place }) => place);

/** True where the speaker's name holds a word of the occasion ("at the UN building"). */
const echoesSpeaker = (statement: Statement, briefing: Briefing): boolean =>
  sharedWords(voiceName(statement, briefing), occasionText(statement)) > 0;

const stemOf = (statement: Statement, briefing: Briefing): string =>
  wording.stems.where(voiceName(statement, briefing));

/** The first statement of each speaker on each occasion. */
const firstOfEach = (statements: readonly Statement[]): readonly Statement[] =>
  [...grouped(statements, ({ speaker }) => [speaker]).values()]
    .flatMap(distinctOccasions)
    .toSorted((a, b) => a.number - b.number);

/** All but the stem; the key is the option of the statement's own occasion. */
function common(statement: Statement, briefing: Briefing, options: readonly Option[]): Omit<Draft, "stem"> {
  const own = options.find(({ see }) => see === statement.id);
  return {
    id: `occasion-${statement.id}`,
    kind: "occasion",
    context: { parts: contentParts(statement), ours: quotedParts(statement).length === 0 },
    options,
    key: own ? [own.id] : [],
    rationale: occasionRationale(statement),
    statements: [statement.id],
    people: {
      key: briefing.people.filter(({ id }) => id === statement.speaker).map(({ id }) => id),
      distractors: [],
    },
  };
}
