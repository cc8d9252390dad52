import { statementsBy, type Briefing } from "../src/model/briefing.ts";
import { grouped } from "../src/model/grouped.ts";
import type { Person } from "../src/model/person.ts";
import { remembered } from "../src/model/remembered.ts";
import type { Statement } from "../src/model/statement.ts";
import { nearness, sharedWords } from "./content-words.ts";
import type { Option } from "./item.ts";
import { POINTS_BACK } from "./language.ts";
import { hintsAt, overlaps, sameForm } from "./mentions.ts";
import { nearStatements } from "./near.ts";
import { excerpt, nameInSentence, plainText } from "./statement-text.ts";
import { wording } from "./wording.ts";

/** How often the report has to speak of somebody before they are a fair wrong answer. */
const SPOKEN_OF = 2;

/** Of the same class, spoken of elsewhere, and not already in the words or about to be confused with the key. */
export function wrongNames(statement: Statement, key: Person, briefing: Briefing): readonly Person[] {
  const speaker = briefing.people.find(({ id }) => id === statement.speaker);
  return briefing.people
    .filter(
      (person) =>
        person.id !== key.id && person !== speaker && sameForm(person, key) && sameArticle(person, key),
    )
    .filter((person) => speaks(person, briefing) === speaks(key, briefing) || !key.body)
    .filter((person) => !statement.about.includes(person.id) && !hintsAt(plainText(statement), person))
    .filter(
      (person) => toldOf(person, briefing).length >= SPOKEN_OF && !overlaps(person, key, briefing.people),
    )
    .map((person) => ({ person, pull: pull({ person, key }, statement, briefing) }))
    .toSorted((a, b) => b.pull - a.pull)
    .map(({ person }) => person)
    .slice(0, 3);
}

/** How near the wrong names are, the nearest first. */
export const pullsOn = (statement: Statement, key: Person, briefing: Briefing): readonly number[] =>
  wrongNames(statement, key, briefing)
    .map((person) => pull({ person, key }, statement, briefing))
    .toSorted((a, b) => b - a);

/** With a word in common beside the key's name; where the statement names nobody, being near is enough. */
const isAlike = (other: Statement, statement: Statement, key: Person): boolean =>
  sharedWords(statement.content, other.content) > sharedWords(key.name, other.content) ||
  !hintsAt(statement.content, key);

interface Rivals {
  readonly person: Person;
  readonly key: Person;
}

/** How near the report says something alike of the other person, and not of both. */
const pull = ({ person, key }: Rivals, statement: Statement, briefing: Briefing): number => {
  const told = new Set(toldOf(person, briefing));
  const nearest = nearStatements(statement, briefing).find(
    ({ statement: other }) =>
      told.has(other) && !other.about.includes(key.id) && isAlike(other, statement, key),
  );
  return nearest?.nearness ?? 0;
};

/** "the" before one name and not before another would show which fits the gap (rule 8). */
const sameArticle = (one: Person, other: Person): boolean =>
  nameInSentence(one).startsWith("the ") === nameInSentence(other).startsWith("the ");

/** What the report says of the person, naming them. */
const toldOf = (person: Person, briefing: Briefing): readonly Statement[] => toldIn(briefing)(person);

const aboutIn = remembered(({ statements }: Briefing) => grouped(statements, ({ about }) => about));

const toldIn = remembered((briefing: Briefing) =>
  remembered((person: Person) =>
    (aboutIn(briefing).get(person.id) ?? []).filter((one) => hintsAt(plainText(one), person)),
  ),
);

const speaks = ({ id }: Person, briefing: Briefing): boolean => statementsBy(briefing, id).length > 0;

/** A name as an option of "of whom". */
export const nameOption = (person: Person, feedback: string, see: string): Option => ({
  id: person.id,
  text: person.name,
  person: person.id,
  pinned: false,
  feedback,
  see,
});

/** A wrong name, with what the report says of that person or body. */
export function wrongName(person: Person, statement: Statement, briefing: Briefing): Option {
  const [near] = toldOf(person, briefing)
    .filter(({ id }) => id !== statement.id)
    .toSorted((a, b) => weight(b, person, statement) - weight(a, person, statement));
  if (!near) return nameOption(person, wording.feedback.neverHeard(nameInSentence(person)), statement.id);
  const told = wording.feedback.saidOfAnother(nameInSentence(person), excerpt(near), near.passage);
  return nameOption(person, told, near.id);
}

/** What is said of the person before all others, and can be understood alone, shows best what is so of them. */
const weight = (told: Statement, person: Person, statement: Statement): number =>
  nearness(statement, told) -
  (POINTS_BACK.test(told.content) ? 9 : 0) +
  (told.about[0] === person.id ? 4 : 0) +
  (told.about.length === 1 ? 2 : 0);
