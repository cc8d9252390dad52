import { slidesOf, type Briefing } from "../../src/model/briefing.ts";
import { grouped } from "../../src/model/grouped.ts";
import { namesOf, type Person } from "../../src/model/person.ts";
import { contentParts, hasSpeaker, type ContentPart, type Statement } from "../../src/model/statement.ts";
import { sharedWords } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import { GAP } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { POINTS_BACK } from "../language.ts";
import { hintsAt, holdsName, mentions, withoutName } from "../mentions.ts";
import { scoreOne } from "../score.ts";
import { fullProvenance, plainText } from "../statement-text.ts";
import { wording } from "../wording.ts";
import { nameOption, pullsOn, wrongName, wrongNames } from "../wrong-names.ts";

/** How near the nearest and the next wrong name have to be, or nobody would choose them. */
const TEMPTING = { gap: [4, 2], noName: [1.5, 1.5] } as const;

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
  const spoken = withoutEchoes(
    briefing.statements.filter(({ speaker, occasion }) => speaker && occasion?.to),
    briefing,
  );
  const last = new Map(spoken.map((one) => [speechOf(one), one]));
  const lastOfSpeech = spoken.filter((one) => last.get(speechOf(one)) === one);
  return lastOfSpeech.flatMap((statement) => {
    const person = briefing.people.find(
      (one) => !one.body && namesOf(one).includes(statement.occasion?.to ?? ""),
    );
    if (!person || mentions(plainText(statement), person)) return [];
    const why = wording.rationale.addressee(person.name, statement.passage);
    const parts = contentParts(statement);
    return draftOf(
      {
        id: `to-whom-${statement.id}`,
        statement,
        person,
        stem: plainText(statement).endsWith("?") ? wording.stems.toWhomAsked : wording.stems.toWhom,
        why,
        parts,
        temptation: 0,
      },
      briefing,
    );
  });
}

/** Speaker and addressee as one text: what is the same in all statements of a speech. */
const speechOf = ({ speaker, occasion }: Statement): string => JSON.stringify([speaker, occasion?.to]);

/**
 * What is said of one person or body alone, where the rest of the words does not give them away.
 *
 * Only in the report's own voice: what a speaker says is asked by its speaker.
 */
function spokenOf(briefing: Briefing): readonly Draft[] {
  const questions = briefing.statements
    .filter(
      ({ kind, about, content }) => !hasSpeaker(kind) && about.length === 1 && !POINTS_BACK.test(content),
    )
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
  const pulls = pullsOn(statement, person, briefing);
  if (TEMPTING[text.includes(GAP) ? "gap" : "noName"].some((least, place) => (pulls[place] ?? 0) < least))
    return [];
  const why = fullProvenance(statement, briefing);
  return [{ id: `of-whom-${statement.id}`, statement, person, stem, why, parts, temptation: pulls[0] ?? 0 }];
}

function fewPerSlide(questions: readonly Question[], briefing: Briefing): readonly Question[] {
  const slidesByStatement = grouped(slidesOf(briefing), ({ statements }) => statements);
  const bySlide = grouped(questions, ({ statement }) => [slidesByStatement.get(statement.id)?.[0]]);
  const best = [...bySlide.values()].flatMap((onSlide) =>
    onSlide.toSorted((a, b) => b.temptation - a.temptation).slice(0, PER_SLIDE),
  );
  const kept = new Set(best);
  return questions.filter((question) => kept.has(question));
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

function draftOf(
  { id, statement, person, stem, why, parts }: Question,
  briefing: Briefing,
): readonly Draft[] {
  const wrong = wrongNames(statement, person, briefing);
  if (wrong.length < 2) return [];
  return [
    {
      id,
      kind: "of-whom",
      stem,
      context: { parts, ours: parts.every(({ quoted }) => !quoted) },
      options: [
        nameOption(person, why, statement.id),
        ...wrong.map((one) => wrongName(one, statement, briefing)),
      ],
      key: [person.id],
      rationale: why,
      statements: [statement.id],
    },
  ];
}

/** The parts with the name or surname taken out wherever it stands. Other names stay, and are found out as hints. */
function withGap(parts: readonly ContentPart[], person: Person): readonly ContentPart[] {
  const names = [person.name, ...(person.body ? person.aliases : person.name.split(" ").slice(-1))];
  const name = names.find((one) => parts.some(({ text }) => holdsName(text, one)));
  return name === undefined
    ? parts
    : parts.map((part) => ({ ...part, text: withoutName(part.text, name, GAP) }));
}
