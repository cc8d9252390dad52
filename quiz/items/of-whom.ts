import { slidesOf, type Briefing } from "../../src/model/briefing.ts";
import { namesOf, type Person } from "../../src/model/person.ts";
import { contentParts, hasSpeaker, type ContentPart, type Statement } from "../../src/model/statement.ts";
import { finishItems, type Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import { GAP, type Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { POINTS_BACK } from "../language.ts";
import { hintsAt, mentions, nameIn, overlaps, sameForm } from "../mentions.ts";
import { nearness, sharedWords } from "../content-words.ts";
import { scoreOne } from "../score.ts";
import { excerpt, fullProvenance, nameInSentence, plainText } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** How often the report has to speak of somebody before they are a fair wrong answer. */
const SPOKEN_OF = 2;

/** How near the nearest and the next wrong name have to be, or nobody would choose them. */
const TEMPTING = { gap: [5, 4], noName: [1.5, 1.5] } as const;

/** Items about one screen of the deck; more would be the same question again. */
const PER_SLIDE = 2;

/** Of whom or to whom something is said: a name taken out, a name never put in, or the one spoken to. */
export const ofWhom: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) => finishItems(briefing, [...addressed(briefing), ...spokenOf(briefing)]),
  score: scoreOne,
  feedback: feedbackOn,
};

/** Where the report names one person as the one spoken to, and the words do not. Once for each speech. */
function addressed(briefing: Briefing): readonly Draft[] {
  const spoken = withoutEchoes(briefing.statements.filter(({ speaker, occasion }) => speaker && occasion?.to));
  const lastOfSpeech = spoken.filter((one, index) => !spoken.slice(index + 1).some((later) => sameSpeech(one, later)));
  return lastOfSpeech.flatMap((statement) => {
    const person = briefing.people.find((one) => !one.body && namesOf(one).includes(statement.occasion?.to ?? ""));
    if (!person || mentions(plainText(statement), person)) return [];
    const why = wording.rationale.addressee(person.name, statement.passage);
    const parts = contentParts(statement);
    return draftOf({ id: `to-whom-${statement.id}`, statement, person, stem: wording.stems.toWhom, why, parts, temptation: 0 }, briefing);
  });
}

const sameSpeech = (one: Statement, other: Statement): boolean =>
  one.speaker === other.speaker && one.occasion?.to === other.occasion?.to;

/**
 * What is said of one person or body alone, where the rest of the words does not give them away.
 *
 * Only in the report's own voice: what a speaker says is asked by its speaker.
 */
function spokenOf(briefing: Briefing): readonly Draft[] {
  const questions = briefing.statements
    .filter(({ kind, about, content }) => !hasSpeaker(kind) && about.length === 1 && !POINTS_BACK.test(content))
    .flatMap((statement) => questionOn(statement, briefing));
  return fewPerSlide(questions, briefing).flatMap((question) => draftOf(question, briefing));
}

function questionOn(statement: Statement, briefing: Briefing): readonly Question[] {
  const person = briefing.people.find(({ id }) => id === statement.about[0]);
  if (!person) return [];
  const parts = withGap(contentParts(statement), person);
  const text = parts.map((part) => part.text).join("");
  if (hintsAt(text, person) || sharedWords(text, person.name) > 0 || text.split(GAP).length > 2) return [];
  const stem = text.includes(GAP) ? wording.stems.whichName : wording.stems.aboutWhom;
  const pulls = wrongNames(statement, person, briefing).map((one) => pull({ person: one, key: person }, statement, briefing)).toSorted((a, b) => b - a);
  if (TEMPTING[text.includes(GAP) ? "gap" : "noName"].some((least, place) => (pulls[place] ?? 0) < least)) return [];
  const why = fullProvenance(statement, briefing);
  return [{ id: `of-whom-${statement.id}`, statement, person, stem, why, parts, temptation: pulls[0] ?? 0 }];
}

/** With a word in common beside the key's name; where the statement names nobody, being near is enough. */
const isAlike = (other: Statement, statement: Statement, key: Person): boolean =>
  sharedWords(statement.content, other.content) > sharedWords(key.name, other.content) || !hintsAt(statement.content, key);

interface Rivals {
  readonly person: Person;
  readonly key: Person;
}

/** How near the report says something alike of the other person, and not of both. */
const pull = ({ person, key }: Rivals, statement: Statement, briefing: Briefing): number =>
  Math.max(
    0,
    ...toldOf(person, briefing)
      .filter((other) => !other.about.includes(key.id) && isAlike(other, statement, key))
      .map((other) => nearness(statement, other)),
  );

function fewPerSlide(questions: readonly Question[], briefing: Briefing): readonly Question[] {
  const slideOf = (id: string): string => slidesOf(briefing).find(({ statements }) => statements.includes(id))?.id ?? "";
  const best = questions.toSorted((a, b) => b.temptation - a.temptation);
  return questions.filter((question) => {
    const slide = slideOf(question.statement.id);
    return best.filter(({ statement }) => slideOf(statement.id) === slide).indexOf(question) < PER_SLIDE;
  });
}

interface Question {
  readonly id: string;
  readonly statement: Statement;
  readonly person: Person;
  readonly stem: string;
  readonly why: string;
  readonly parts: readonly ContentPart[];
  /** How near the nearest wrong name is. */
  readonly temptation: number;
}

function draftOf({ id, statement, person, stem, why, parts }: Question, briefing: Briefing): readonly Draft[] {
  const wrong = wrongNames(statement, person, briefing);
  if (wrong.length < 2) return [];
  return [
    {
      id,
      kind: "of-whom",
      stem,
      context: { parts, ours: parts.every(({ quoted }) => !quoted) },
      options: [optionOf(person, why, statement.id), ...wrong.map((one) => wrongName(one, statement, briefing))],
      key: [person.id],
      rationale: why,
      statements: [statement.id],
    },
  ];
}

/** Of the same class, spoken of elsewhere, and not already in the words or about to be confused with the key. */
function wrongNames(statement: Statement, key: Person, briefing: Briefing): readonly Person[] {
  const speaker = briefing.people.find(({ id }) => id === statement.speaker);
  return briefing.people
    .filter((person) => person.id !== key.id && person !== speaker && sameForm(person, key) && sameArticle(person, key))
    .filter((person) => speaks(person, briefing) === speaks(key, briefing) || !key.body)
    .filter((person) => !statement.about.includes(person.id) && !hintsAt(plainText(statement), person))
    .filter((person) => toldOf(person, briefing).length >= SPOKEN_OF && !overlaps(person, key, briefing.people))
    .toSorted((a, b) => pull({ person: b, key }, statement, briefing) - pull({ person: a, key }, statement, briefing))
    .slice(0, 3);
}

/** "the" before one name and not before another would show which fits the gap (rule 8). */
const sameArticle = (one: Person, other: Person): boolean =>
  nameInSentence(one).startsWith("the ") === nameInSentence(other).startsWith("the ");

/** What the report says of the person, naming them. */
const toldOf = (person: Person, briefing: Briefing): readonly Statement[] =>
  briefing.statements.filter((one) => one.about.includes(person.id) && hintsAt(plainText(one), person));

const speaks = ({ id }: Person, briefing: Briefing): boolean => briefing.statements.some(({ speaker }) => speaker === id);

const optionOf = (person: Person, feedback: string, see: string): Option => ({
  id: person.id,
  text: person.name,
  person: person.id,
  pinned: false,
  feedback,
  see,
});

function wrongName(person: Person, statement: Statement, briefing: Briefing): Option {
  const [near] = toldOf(person, briefing)
    .filter(({ id }) => id !== statement.id)
    .toSorted((a, b) => weight(b, person, statement) - weight(a, person, statement));
  if (!near) return optionOf(person, wording.feedback.neverHeard(nameInSentence(person)), statement.id);
  const told = wording.feedback.saidOfAnother(nameInSentence(person), excerpt(near), near.passage);
  return optionOf(person, told, near.id);
}

/** What is said of the person before all others shows best what is so of them. */
const weight = (told: Statement, person: Person, statement: Statement): number =>
  nearness(statement, told) + (told.about[0] === person.id ? 4 : 0) + (told.about.length === 1 ? 2 : 0);

/** The parts with the name or surname taken out wherever it stands. Other names stay, and are found out as hints. */
function withGap(parts: readonly ContentPart[], person: Person): readonly ContentPart[] {
  const names = [person.name, ...(person.body ? person.aliases : person.name.split(" ").slice(-1))];
  const name = names.find((one) => parts.some(({ text }) => nameIn(one).test(text)));
  return name === undefined ? parts : parts.map((part) => ({ ...part, text: part.text.replace(nameIn(name, "giu"), GAP) }));
}
