import { statementsBy, type Briefing } from "../src/model/briefing.ts";
import type { Person } from "../src/model/person.ts";
import { hasSpeaker, type Statement } from "../src/model/statement.ts";
import { hashNumber } from "./hash.ts";
import { NOBODY, REPORT_ITSELF, type Option } from "./item.ts";
import { mentions, overlaps, sameForm, sameSide } from "./mentions.ts";
import { firstOf, nearStatements } from "./near.ts";
import { excerpt, nameInSentence, quotedText, voiceName } from "./statement-text.ts";
import { wording } from "./wording.ts";

/** How many wrong names stand beside the right one. */
const DISTRACTORS = 3;

/**
 * Wrong names for "who says this": really in the report, of the same class and
 * form of name as `model`, and none that the words themselves rule out.
 *
 * Persons need not have spoken: not to have said a word is what a reader most
 * easily forgets. Bodies must have, or a country would stand beside a spokesman.
 */
export function wrongVoices(statement: Statement, model: Person, briefing: Briefing): readonly Person[] {
  const text = quotedText(statement);
  const close = closenessTo(statement, briefing);
  const ranked = briefing.people
    .filter((person) => person.id !== model.id && person.id !== statement.speaker && sameForm(person, model))
    .map((person) => ({ person, near: close.get(person.id) ?? 0, tie: hashNumber(statement.id, person.id) }))
    .toSorted((a, b) => b.near - a.near || a.tie - b.tie)
    .map(({ person }) => person);
  const isOpen = (person: Person): boolean =>
    (!person.body || statementsBy(briefing, person.id).length > 0) &&
    !mentions(text, person) &&
    !statement.relays.includes(person.id) &&
    !mentions(statement.occasion?.to ?? "", person) &&
    !overlaps(person, model, briefing.people);
  const nearest = firstOf(ranked, DISTRACTORS, isOpen);
  const [ally] = firstOf(ranked, 1, (person) => sameSide(person, model, briefing.people) && isOpen(person));
  // Without somebody of the same country or ministry the words alone would show whose they are.
  return !ally || nearest.includes(ally) ? nearest : [...nearest.slice(0, -1), ally];
}

/** How near each person is to the statement: by words of theirs first, by words about them second. Who is not in it is not near. */
function closenessTo(statement: Statement, briefing: Briefing): ReadonlyMap<string, number> {
  const close = new Map<string, number>();
  const note = (id: string, near: number): unknown => close.set(id, Math.max(near, close.get(id) ?? 0));
  for (const { statement: other, nearness } of nearStatements(statement, briefing)) {
    if (other.speaker !== undefined) note(other.speaker, nearness);
    for (const id of other.about) note(id, nearness / 2);
  }
  return close;
}

/** What the person said elsewhere that is nearest to the statement; undefined where the report has no words of theirs. */
export const nearestBy = (person: Person, statement: Statement, briefing: Briefing): Statement | undefined =>
  [
    ...nearStatements(statement, briefing).map((near) => near.statement),
    ...statementsBy(briefing, person.id),
  ].find(({ id, speaker }) => speaker === person.id && id !== statement.id);

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
