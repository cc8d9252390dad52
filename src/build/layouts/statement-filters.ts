import { speakersOf, type Briefing } from "../../model/briefing.ts";
import { KINDS, type Kind, type Statement } from "../../model/statement.ts";

/** What the report's own voice is called in addresses. */
export const REPORT = "report:itself";

/** Anchors of the statements page: following one leaves only the statements it names. */
export const bySpeaker = (id: string): string => `by:${id}`;
export const byKind = (kind: Kind): string => `kind:${kind}`;
export const byPassage = (passage: number): string => `passage:${passage}`;
export const bySpeakerAndSubject = (speaker: string, subject: string): string => `of:${speaker}:${subject}`;

/** A filter: its anchor, and which rows of the list it leaves, as a CSS selector. */
export interface Filter {
  readonly anchor: string;
  readonly rows: string;
}

/** Every filter that the pictures and the links of a briefing can ask for. */
export function statementFilters(briefing: Briefing): readonly Filter[] {
  const voices = [...speakersOf(briefing).map(({ id }) => id), REPORT];
  const passages = [...new Set(briefing.statements.map(({ passage }) => passage))];
  return [
    ...voices.map((id) => ({ anchor: bySpeaker(id), rows: `[data-speaker="${id}"]` })),
    ...KINDS.map((kind) => ({ anchor: byKind(kind), rows: `[data-kind="${kind}"]` })),
    ...passages.map((one) => ({ anchor: byPassage(one), rows: `[data-passage="${one}"]` })),
    ...[...new Set(briefing.statements.flatMap(pairs))].map((pair) => ({
      anchor: `of:${pair}`,
      rows: `[data-pairs~="${pair}"]`,
    })),
  ];
}

/** Speaker and subject of a statement, a word for each person spoken of. */
export const pairs = ({ speaker, about }: Statement): readonly string[] =>
  speaker === undefined ? [] : about.map((subject) => `${speaker}:${subject}`);

/** The style sheet that makes filters work without a script, for the people and passages of one briefing. */
export const filterStyles = (briefing: Briefing): string =>
  statementFilters(briefing)
    .map(
      ({ anchor, rows }) =>
        `[id="${anchor}"]:target ~ .rows > :not(${rows}) { display: none }\n` +
        `:has([id="${anchor}"]:target) .filters a[href="#${anchor}"] { background: var(--ink); color: var(--paper) }\n`,
    )
    .join("");
