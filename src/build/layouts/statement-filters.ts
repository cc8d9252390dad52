import { speakersOf, type Briefing } from "../../model/briefing.ts";
import { KINDS, type Kind, type Statement } from "../../model/statement.ts";

/** What the report's own voice is called in addresses. */
export const REPORT = "report:itself";

/** Anchors of the statements page: following one leaves only the statements it names. */
export const bySpeaker = (id: string): string => `by:${id}`;
export const byKind = (kind: Kind): string => `kind:${kind}`;
export const byPassage = (passage: number): string => `passage:${passage}`;
export const bySpeakerAndSubject = (speaker: string, subject: string): string => `of:${speaker}:${subject}`;

/** The anchor of every filter that the pictures and the links of a briefing can ask for. */
export const statementFilters = (briefing: Briefing): readonly string[] => [
  ...listedFilters(briefing),
  ...new Set(briefing.statements.map(({ passage }) => byPassage(passage))),
  ...new Set(briefing.statements.flatMap(pairFilters)),
];

/** The filters that are also in the lists above the statements. */
const listedFilters = (briefing: Briefing): readonly string[] => [
  ...[...speakersOf(briefing).map(({ id }) => id), REPORT].map(bySpeaker),
  ...KINDS.map(byKind),
];

/** The filters that leave a statement: its row has them as classes, by which browsers find the rule of a row at once. */
export const filtersLeaving = (statement: Statement): readonly string[] => [
  bySpeaker(statement.speaker ?? REPORT),
  byKind(statement.kind),
  byPassage(statement.passage),
  ...pairFilters(statement),
];

/** Speaker and subject of a statement, a pair for each person spoken of. */
export const pairs = ({
  speaker,
  about,
}: Statement): readonly (readonly [speaker: string, subject: string])[] =>
  speaker === undefined ? [] : about.map((subject) => [speaker, subject]);

const pairFilters = (statement: Statement): readonly string[] =>
  pairs(statement).map((pair) => bySpeakerAndSubject(...pair));

/**
 * The style sheet that makes filters work without a script, for the people and passages of one briefing. Each rule
 * ends in a class of its own: a browser tries on each of some thousand rows only the few rules that may fit it.
 */
export const filterStyles = (briefing: Briefing): string =>
  [
    ".filter:target ~ .rows > li { display: none }\n",
    ...statementFilters(briefing)
      .map(escaped)
      .map((anchor) => `#${anchor}:target ~ .rows > .${anchor} { display: list-item }\n`),
    ...listedFilters(briefing).map(
      (anchor) =>
        `#${escaped(anchor)}:target ~ .filters a[href="#${anchor}"] { background: var(--ink); color: var(--paper) }\n`,
    ),
  ].join("");

/** An anchor as CSS names it: ids are of letters, digits and hyphens. */
const escaped = (anchor: string): string => anchor.replaceAll(":", "\\:");
