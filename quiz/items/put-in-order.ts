import type { Briefing } from "../../src/model/briefing.ts";
import { hasSpeaker, type Statement } from "../../src/model/statement.ts";
import { finishItems, type Draft } from "../draft.ts";
import { feedbackOn } from "../feedback.ts";
import type { ItemModule } from "../item-module.ts";
import { occasionText, timeAround } from "../occasions.ts";
import { scorePlaces } from "../score.ts";
import { spokenText } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** Fewer entries are no order. */
const LEAST_ENTRIES = 3;

/** Put in order: what was said on different dates, and what was said around one event. */
export const putInOrder: ItemModule = {
  rule: wording.rules.places,
  derive: (briefing) => finishItems(briefing, [...byDate(briefing), ...aroundEvents(briefing)]),
  score: scorePlaces,
  feedback: feedbackOn,
};

/** One statement for each date of the source. */
function byDate(briefing: Briefing): readonly Draft[] {
  const said = briefing.statements.filter(
    ({ kind, occasion }) => hasSpeaker(kind) && occasion?.on !== undefined,
  );
  const dates = [...new Set(said.flatMap(({ occasion }) => occasion?.on ?? []))].toSorted();
  const entries = dates.flatMap((date) => said.filter(({ occasion }) => occasion?.on === date).slice(0, 1));
  return draftOf("order-dates", entries, briefing);
}

/** For each event that occasions refer to ("before the meeting"): one statement for each time around it. */
const aroundEvents = (briefing: Briefing): readonly Draft[] =>
  [...new Set(briefing.statements.flatMap((one) => timeAround(one)?.event ?? []))].flatMap((event) => {
    const said = briefing.statements.filter(
      (one) => hasSpeaker(one.kind) && timeAt(one, event) !== undefined,
    );
    const times = [...new Set(said.flatMap((one) => timeAt(one, event) ?? []))].toSorted((a, b) => a - b);
    const entries = times.flatMap((time) => secondOf(said.filter((one) => timeAt(one, event) === time)));
    return draftOf(`order-around-${event.replaceAll(/[^a-z]+/gi, "-").toLowerCase()}`, entries, briefing);
  });

function timeAt(statement: Statement, event: string): number | undefined {
  if (statement.occasion?.at === event) return 0;
  const time = timeAround(statement);
  return time?.event === event ? time.rank : undefined;
}

/** The second where there is one: the first is often taken by the order of dates. */
const secondOf = (statements: readonly Statement[]): readonly Statement[] => statements.slice(0, 2).slice(-1);

function draftOf(id: string, entries: readonly Statement[], briefing: Briefing): readonly Draft[] {
  if (entries.length < LEAST_ENTRIES) return [];
  return [
    {
      id,
      kind: "put-in-order",
      stem: wording.stems.inOrder,
      options: entries.map((entry) => ({
        id: entry.id,
        text: spokenText(entry, briefing),
        statement: entry.id,
        pinned: false,
        feedback: wording.feedback.placed(occasionText(entry)),
        see: entry.id,
      })),
      key: entries.map((entry) => entry.id),
      rationale: wording.rationale.order(
        entries.map((entry) => occasionText(entry).replace(/^The /, "the ")),
      ),
      statements: entries.map((entry) => entry.id),
      people: { key: [...new Set(entries.flatMap(({ speaker }) => speaker ?? []))], distractors: [] },
    },
  ];
}
