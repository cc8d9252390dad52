import { personById, type Briefing } from "../../src/model/briefing.ts";
import type { Person } from "../../src/model/person.ts";
import { remembered } from "../../src/model/remembered.ts";
import { contentParts, quotedParts, type ContentPart, type Statement } from "../../src/model/statement.ts";
import { nearness, sharedWords, wordsOf } from "../content-words.ts";
import { finishItems, type Draft } from "../draft.ts";
import { withoutEchoes } from "../echoes.ts";
import { feedbackOn } from "../feedback.ts";
import { GAP, type Option } from "../item.ts";
import type { ItemModule } from "../item-module.ts";
import { ARTICLE, nounClass, startsWithVowel } from "../language.ts";
import { hintsAt, placeOfWord } from "../mentions.ts";
import { firstOf, nearestFirst } from "../near.ts";
import { scoreOne } from "../score.ts";
import { nameInSentence, quotedText, voiceName, withStop } from "../statement-text.ts";
import { wording } from "../wording.ts";

/** Shorter quotations leave too little around the gap. A question's words are nobody's claim and not asked. */
const LEAST_WORDS = 8;

/** How many words stand beside the right one. */
const RIVALS = 3;

/** The missing word of a quotation, to be chosen among words of the same class from other quotations. */
export const missingWord: ItemModule = {
  rule: wording.rules.one,
  derive: (briefing) =>
    finishItems(
      briefing,
      withoutEchoes(briefing.statements, briefing).flatMap((statement) => draftsOf(statement, briefing)),
    ),
  score: scoreOne,
  feedback: feedbackOn,
};

/** A word that could be taken out, and the words that could stand in its place. */
interface Hole {
  readonly word: string;
  readonly others: readonly Found[];
}

/** A noun of a quotation, and where it stands. */
interface Found {
  readonly word: string;
  readonly from: Statement;
  readonly nounClass: ReturnType<typeof nounClass>;
}

/** One item for each noun that has rivals, the most tempting first; a bank takes one of them. */
function draftsOf(statement: Statement, briefing: Briefing): readonly Draft[] {
  const { speaker } = statement;
  if (speaker === undefined || !isLong(statement) || statement.content.endsWith("?")) return [];
  return holesIn(statement, briefing)
    .toSorted((a, b) => pullOf(b, statement) - pullOf(a, statement))
    .map((hole) => draftOf(hole, statement, personById(briefing, speaker), briefing));
}

function draftOf(hole: Hole, statement: Statement, speaker: Person, briefing: Briefing): Draft {
  const why = rationaleOf(statement);
  return {
    id: `missing-${hole.word}-${statement.id}`,
    kind: "missing-word",
    stem: wording.stems.missingWord(nameInSentence(speaker)),
    context: { parts: withGap(contentParts(statement), hole.word), ours: false },
    options: [
      optionOf(hole.word, why, statement),
      ...hole.others.map(({ word, from }) => optionOf(word, elsewhere(word, from, briefing), from)),
    ],
    key: [hole.word],
    rationale: why,
    statements: [statement.id],
    people: { key: [speaker.id], distractors: [] },
  };
}

const isLong = (statement: Statement): boolean =>
  wordsOf(quotedParts(statement).join(" ")).length >= LEAST_WORDS;

/** The nouns that have at least two rivals of their class in other quotations. */
const holesIn = (statement: Statement, briefing: Briefing): readonly Hole[] =>
  nounsOf(statement, briefing)
    .map((noun) => ({ word: noun.word, others: rivals(noun, briefing) }))
    .filter(({ others }) => others.length >= 2);

/** The nouns of the quoted parts that stand there once and are no names; none where there is little around them. */
const nounsOf = (statement: Statement, briefing: Briefing): readonly Found[] => nounsIn(briefing)(statement);

const nounsIn = remembered((briefing: Briefing) =>
  remembered((statement: Statement) => (isLong(statement) ? findNouns(statement, briefing) : [])),
);

function findNouns(statement: Statement, briefing: Briefing): readonly Found[] {
  const text = quotedParts(statement).join(" ");
  return [...text.matchAll(/(?<![\p{L}’-])\p{Ll}{5,}(?![\p{L}’-])/gu)]
    .map(({ 0: word, index }) => ({
      word,
      from: statement,
      nounClass: nounClass(word, text.slice(0, index)),
    }))
    .filter(({ word }) => wordsOf(statement.content).filter((one) => one === word).length === 1)
    .filter(
      (noun) => noun.nounClass !== undefined && !briefing.people.some((person) => hintsAt(noun.word, person)),
    );
}

/** Nouns of the same class from other quotations, those of near statements first, three at most. */
function rivals(noun: Found, briefing: Briefing): readonly Found[] {
  const words = new Set<string>();
  const needsVowel = needsArticle(noun) ? startsWithVowel(noun.word) : undefined;
  return firstOf(nounsNear(noun.from, briefing), RIVALS, (other) => {
    const isRival =
      !words.has(other.word) &&
      other.nounClass === noun.nounClass &&
      sharedWords(other.word, noun.from.content) === 0 &&
      (needsVowel === undefined || startsWithVowel(other.word) === needsVowel);
    if (isRival) words.add(other.word);
    return isRival;
  });
}

/** The nouns of other quotations, those of near statements first. */
function* nounsNear(statement: Statement, briefing: Briefing): Iterable<Found> {
  for (const other of nearestFirst(statement, briefing))
    if (other.id !== statement.id) yield* nounsOf(other, briefing);
}

/** True where "a" or "an" stands right before the noun and would show which words fit. */
function needsArticle({ word, from: { content } }: Found): boolean {
  const place = [...content.matchAll(ANY_WORD)].find(({ 0: one }) => one.toLowerCase() === word);
  return ARTICLE.test(content.slice(0, place?.index));
}

const ANY_WORD = /[\p{L}\p{N}]+/gu;

/** Better with three rivals, and with rivals from near statements. */
const pullOf = ({ others }: Hole, statement: Statement): number =>
  10 * others.length + others.reduce((sum, { from }) => sum + nearness(statement, from), 0);

const optionOf = (word: string, feedback: string, see: Statement): Option => ({
  id: word,
  text: word,
  pinned: false,
  feedback,
  see: see.id,
});

const elsewhere = (word: string, from: Statement, briefing: Briefing): string =>
  wording.feedback.wordElsewhere(word, voiceName(from, briefing), withStop(quotedText(from)));

const rationaleOf = (statement: Statement): string =>
  wording.rationale.word(withStop(quotedText(statement)), statement.passage);

const withGap = (parts: readonly ContentPart[], word: string): readonly ContentPart[] =>
  parts.map((part) => {
    const at = part.quoted ? placeOfWord(part.text, word) : undefined;
    if (at === undefined) return part;
    return { ...part, text: part.text.slice(0, at) + GAP + part.text.slice(at + word.length) };
  });
