import { grouped } from "./grouped.ts";
import type { Person } from "./person.ts";
import { remembered } from "./remembered.ts";
import type { Statement } from "./statement.ts";

/** The report that a briefing is made from. Its text is never kept, only how to recognise it. */
export interface Source {
  readonly title: string;
  /** ISO date. */
  readonly published: string;
  /** File name, looked for in the folder that BRIEFING_SOURCES names. */
  readonly file: string;
}

/** A span in quotation marks that is nobody's statement: a name, a title, a scare quote. */
export interface Unattributed {
  readonly passage: number;
  readonly exact: string;
  readonly because: string;
}

/** One screen of the deck, one section of the reading page. */
export interface Slide {
  /** Made from the heading; unique in the briefing; stays while the heading stays. */
  readonly id: string;
  readonly title: string;
  /** True where the slide speaks of the briefing itself and so cites nothing. */
  readonly ours: boolean;
  /** True for the slide that opens its part. */
  readonly opensPart: boolean;
  /** Ids of the statements shown or cited, in order, each once. */
  readonly statements: readonly string[];
  /** Ids of the items shown. */
  readonly items: readonly string[];
}

/** One Markdown file of slides. */
export interface Part {
  /** The file's name without number and ending: `meeting`. */
  readonly id: string;
  /** The text of the file's first-level heading. */
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** An option of an item written by hand: right where a statement proves it. */
export interface HandOption {
  readonly text: string;
  /** Id of the statement that makes this option right. */
  readonly proof?: string;
  /** Why the option is wrong. */
  readonly because?: string;
  /** Id of the statement that shows what is really so. */
  readonly see?: string;
}

/** An item written by hand in `quiz.yaml`. */
export interface HandItem {
  readonly id: string;
  readonly kind: "single-choice" | "multiple-response";
  readonly stem: string;
  readonly options: readonly HandOption[];
  readonly rationale: string;
}

/** A rule of item writing that is set aside for one item. */
export interface ItemWaiver {
  /** Number of the rule, from 1. */
  readonly rule: number;
  readonly item: string;
  readonly because: string;
}

/** Items that would follow from the statements and that the author does not want asked. */
export interface Omission {
  readonly items: readonly string[];
  readonly because: string;
}

/** All that an author wrote, checked: every id in it leads somewhere. */
export interface Briefing {
  /** The folder's name, which is also the address. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  /** BCP 47 tag, such as `en`. */
  readonly language: string;
  readonly summary: string;
  readonly source: Source;
  readonly people: readonly Person[];
  readonly unattributed: readonly Unattributed[];
  /** In the order of the source. */
  readonly statements: readonly Statement[];
  readonly parts: readonly Part[];
  readonly handItems: readonly HandItem[];
  readonly waivers: readonly ItemWaiver[];
  readonly omitted: readonly Omission[];
}

const statementsById = remembered(
  ({ statements }: Briefing) => new Map(statements.map((one) => [one.id, one])),
);

const peopleById = remembered(({ people }: Briefing) => new Map(people.map((one) => [one.id, one])));

const statementsBySpeaker = remembered(({ statements }: Briefing) =>
  grouped(statements, ({ speaker }) => [speaker]),
);

const partsByStatement = remembered(({ parts }: Briefing) => {
  const known = new Map<string, Part>();
  for (const part of parts)
    for (const id of part.slides.flatMap(({ statements }) => statements))
      if (!known.has(id)) known.set(id, part);
  return known;
});

/** True where the briefing has a statement with this id. */
export const hasStatement = (briefing: Briefing, id: string): boolean => statementsById(briefing).has(id);

/** The statement with this id. Throws where there is none: checked briefings have no such ids. */
export function statementById(briefing: Briefing, id: string): Statement {
  const statement = statementsById(briefing).get(id);
  if (!statement) throw new Error(`No statement "${id}" in briefing "${briefing.id}".`);
  return statement;
}

/** The person with this id. Throws where there is none. */
export function personById(briefing: Briefing, id: string): Person {
  const person = peopleById(briefing).get(id);
  if (!person) throw new Error(`No person "${id}" in briefing "${briefing.id}".`);
  return person;
}

/** What the source gives to a speaker, in order; without a speaker, what the report says in its own voice. */
export const statementsBy = (briefing: Briefing, speaker: string | undefined): readonly Statement[] =>
  statementsBySpeaker(briefing).get(speaker) ?? [];

/** All to whom the source gives at least one statement. */
export const speakersOf = (briefing: Briefing): readonly Person[] =>
  briefing.people.filter(({ id }) => statementsBy(briefing, id).length > 0);

/** All slides of the briefing, in order. */
export const slidesOf = (briefing: Briefing): readonly Slide[] =>
  briefing.parts.flatMap((part) => part.slides);

/** The part whose slides first show or cite the statement; undefined where no slide does. */
export const partOfStatement = (briefing: Briefing, id: string): Part | undefined =>
  partsByStatement(briefing).get(id);
