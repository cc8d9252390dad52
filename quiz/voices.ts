import type { Briefing } from "../src/model/briefing.ts";
import type { Person } from "../src/model/person.ts";
import { hasSpeaker, type Statement } from "../src/model/statement.ts";
import { nearness } from "./content-words.ts";
import { hashNumber } from "./hash.ts";
import { NOBODY, REPORT_ITSELF, type Option } from "./item.ts";
import { mentions, overlaps, sameForm } from "./mentions.ts";
import { excerpt, nameInSentence, quotedText, voiceName } from "./statement-text.ts";
import { wording } from "./wording.ts";

/** How many wrong names stand beside the right one. */
const DISTRACTORS = 3;

/** The statements that the report gives to the person. */
export const statementsBy = (briefing: Briefing, person: Person): readonly Statement[] =>
  briefing.statements.filter(({ speaker }) => speaker === person.id);

/** All to whom the report gives at least one statement. */
export const speakersOf = (briefing: Briefing): readonly Person[] =>
  briefing.people.filter((person) => statementsBy(briefing, person).length > 0);

/**
 * Wrong names for "who says this": really in the report, of the same class and
 * form of name as `model`, and none that the words themselves rule out.
 *
 * Persons need not have spoken: not to have said a word is what a reader most
 * easily forgets. Bodies must have, or a country would stand beside a spokesman.
 */
export function wrongVoices(statement: Statement, model: Person, briefing: Briefing): readonly Person[] {
  const text = quotedText(statement);
  return briefing.people
    .filter((person) => person.id !== model.id && person.id !== statement.speaker && sameForm(person, model))
    .filter((person) => !person.body || statementsBy(briefing, person).length > 0)
    .filter((person) => !mentions(text, person) && !statement.relays.includes(person.id))
    .filter(
      (person) =>
        !mentions(statement.occasion?.to ?? "", person) && !overlaps(person, model, briefing.people),
    )
    .toSorted(
      (a, b) => closeness(b, statement, briefing) - closeness(a, statement, briefing) || tie(statement, a, b),
    )
    .slice(0, DISTRACTORS);
}

/** How near the person is to the statement: by words of theirs first, by words about them second. */
export function closeness(person: Person, statement: Statement, briefing: Briefing): number {
  const said = statementsBy(briefing, person).map((other) => nearness(statement, other));
  const told = briefing.statements
    .filter(({ about }) => about.includes(person.id))
    .map((other) => nearness(statement, other) / 2);
  return Math.max(0, ...said, ...told);
}

const tie = (statement: Statement, a: Person, b: Person): number =>
  hashNumber(statement.id, a.id) - hashNumber(statement.id, b.id);

/** What the person said elsewhere that is nearest to the statement; undefined where the report has no words of theirs. */
export const nearestBy = (person: Person, statement: Statement, briefing: Briefing): Statement | undefined =>
  statementsBy(briefing, person)
    .filter(({ id }) => id !== statement.id)
    .toSorted((a, b) => nearness(statement, b) - nearness(statement, a))[0];

/** A wrong name, with what that person did say. */
export function wrongVoice(person: Person, statement: Statement, briefing: Briefing): Option {
  const said = nearestBy(person, statement, briefing);
  const plain = { id: person.id, text: person.name, person: person.id, pinned: false };
  if (!said) return { ...plain, feedback: wording.feedback.neverHeard(nameInSentence(person)) };
  const tell =
    said.kind === "indirect" ? wording.feedback.reportedElsewhere : wording.feedback.quotedElsewhere;
  return { ...plain, feedback: tell(nameInSentence(person), excerpt(said), said.passage), see: said.id };
}

/** The right name. */
export const rightVoice = (person: Person, statement: Statement, feedback: string): Option => ({
  id: person.id,
  text: person.name,
  person: person.id,
  pinned: false,
  feedback,
  see: statement.id,
});

/** "The report itself", right or wrong as the statement has it. */
export const reportOption = (statement: Statement, briefing: Briefing, why: string): Option => ({
  id: REPORT_ITSELF,
  text: wording.options.reportItself,
  pinned: true,
  feedback: hasSpeaker(statement.kind)
    ? wording.feedback.notInItsOwnVoice(voiceName(statement, briefing))
    : why,
  see: statement.id,
});

/** "Nobody in this report", right where `why` says so. */
export const nobodyOption = (see: string, feedback: string): Option => ({
  id: NOBODY,
  text: wording.options.nobody,
  pinned: true,
  feedback,
  see,
});
