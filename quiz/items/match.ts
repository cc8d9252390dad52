import {
  partOfStatement,
  personById,
  speakersOf,
  type Briefing,
  type Part,
} from "../../src/model/briefing.ts";
import type { Person } from "../../src/model/person.ts";
import { contentParts, hasSpeaker, type Statement } from "../../src/model/statement.ts";
import { finishItems, type Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import { pairOf, REPORT_ITSELF, type Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { POINTS_BACK, UNSETTLED } from "../language.ts";
import { givesAway, mentions, overlaps } from "../mentions.ts";
import { nearness } from "../content-words.ts";
import { scoreRows } from "../score.ts";
import { fullProvenance, quotedText } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** Rows of a grid: the most that a phone shows without scrolling twice. */
const MOST_ROWS = 4;

/** Match statements with voices: one grid for each part. */
export const match: ItemModule = {
  rule: wording.rules.rows,
  derive: (briefing) =>
    finishItems(
      briefing,
      briefing.parts.flatMap((part) => gridOf(part, briefing)),
    ),
  score: scoreRows,
  feedback: feedbackOn,
};

/** One row for each voice of the part, the report's own among them, and a name too many. */
function gridOf(part: Part, briefing: Briefing): readonly Draft[] {
  const spoken = spokenRows(part, briefing).slice(0, MOST_ROWS - 1);
  if (spoken.length < 2) return [];
  const rows = [...spoken, ...ownRow(part, spoken, briefing)].toSorted((a, b) => a.number - b.number);
  const voices = spoken.map(({ speaker }) => personById(briefing, speaker ?? ""));
  const columns = [...voices, ...spareVoice(rows, voices, briefing)];
  return [
    {
      id: `match-${part.id}`,
      kind: "match",
      stem: wording.stems.match,
      rows: rows.map((row) => ({
        id: row.id,
        parts: contentParts(row),
        feedback: fullProvenance(row, briefing),
      })),
      options: [...columns.map(columnOf), reportColumn],
      key: rows.map((row) => pairOf(row.id, row.speaker ?? REPORT_ITSELF)),
      rationale: wording.rationale.match,
      statements: rows.map(({ id }) => id),
      people: {
        key: voices.map(({ id }) => id),
        distractors: columns.filter((one) => !voices.includes(one)).map(({ id }) => id),
      },
    },
  ];
}

/** For each speaker of the part the last of their statements that does not name them, and passes on no other voice: the first is asked alone. */
function spokenRows(part: Part, briefing: Briefing): readonly Statement[] {
  const spoken = briefing.statements.filter(({ kind }) => hasSpeaker(kind));
  const here = withoutEchoes(spoken, briefing).filter(
    (one) => partOfStatement(briefing, one.id) === part && isOpen(one, briefing),
  );
  const lastOf = new Map(here.map((one) => [one.speaker, one]));
  const last = here.filter((one) => lastOf.get(one.speaker) === one);
  const lastNames = last.map(({ speaker }) => personById(briefing, speaker ?? ""));
  return last.filter(
    (one, index) =>
      !lastNames.slice(0, index).some((name) => overlapsWith(name, one, briefing)) &&
      !lastNames.some(({ id }) => one.relays.includes(id)),
  );
}

const isOpen = (statement: Statement, briefing: Briefing): boolean =>
  !givesAway(quotedText(statement), personById(briefing, statement.speaker ?? ""), briefing.people);

const overlapsWith = (person: Person, statement: Statement, briefing: Briefing): boolean =>
  overlaps(person, personById(briefing, statement.speaker ?? ""), briefing.people);

/** The inference of the part that is nearest to one of the rows and comes from a passage that cites nobody. */
function ownRow(part: Part, spoken: readonly Statement[], briefing: Briefing): readonly Statement[] {
  const cited = new Set(
    briefing.statements.filter(({ kind }) => hasSpeaker(kind)).map(({ passage }) => passage),
  );
  const near = (one: Statement): number => Math.max(...spoken.map((row) => nearness(row, one)));
  return briefing.statements
    .filter((one) => one.kind === "inference" && !cited.has(one.passage))
    .filter((one) => !POINTS_BACK.test(one.content) && !UNSETTLED.test(one.note ?? ""))
    .filter((one) => partOfStatement(briefing, one.id) === part)
    .toSorted((a, b) => near(b) - near(a))
    .slice(0, 1);
}

/** A speaker of the briefing without a row, so that the last row is not found by elimination. */
const spareVoice = (
  rows: readonly Statement[],
  voices: readonly Person[],
  briefing: Briefing,
): readonly Person[] =>
  speakersOf(briefing)
    .filter((person) => !voices.includes(person) && !person.body)
    .filter(
      (person) => !rows.some((row) => mentions(quotedText(row), person) || row.relays.includes(person.id)),
    )
    .filter((person) => !voices.some((voice) => overlaps(voice, person, briefing.people)))
    .slice(0, 1);

const columnOf = (person: Person): Option => ({
  id: person.id,
  text: person.name,
  person: person.id,
  pinned: false,
  feedback: "",
});

const reportColumn: Option = {
  id: REPORT_ITSELF,
  text: wording.options.reportItself,
  pinned: true,
  feedback: "",
};
