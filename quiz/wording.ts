import type { Kind } from "../src/model/statement.ts";
import type { ItemKind } from "./item.ts";

/**
 * Every English sentence of the quiz, in one place for translation.
 *
 * Sentences with a hole are functions. `name` is a full name without title,
 * `words` is a statement's content as text.
 */
export const wording = {
  /** What an item kind is called on screen and on paper. */
  kindNames: {
    "who-said-it": "Who said it",
    "of-whom": "Of whom was it said",
    occasion: "On what occasion",
    "kind-of-statement": "Quoted, reported, asserted or inferred",
    "exact-words": "Exact words or paraphrase",
    "missing-word": "The missing word",
    "put-in-order": "Put in order",
    match: "Match",
    "single-choice": "Single choice",
    "multiple-response": "Several answers",
  } satisfies Record<ItemKind, string>,

  /** How a response is scored, one sentence a rule; it counts points on screen and marks on paper. */
  rules: {
    one: "The right answer counts one.",
    ticks: "Each right answer ticked counts one, each wrong one takes one off, never below zero.",
    places: "Each entry in its right place counts one.",
    rows: "Each row with the right name counts one.",
  },

  stems: {
    whoSaysThis: "Who says this in the report?",
    whoAsksThis: "Who asks this in the report?",
    whoseWords: "Whose words are these in the report?",
    whichName: "Which name is missing?",
    aboutWhom: "Of whom does the report say this?",
    toWhom: "To whom is this said in the report?",
    toWhomAsked: "To whom is this question put in the report?",
    when: (name: string) => `According to the report, when did ${name} say this?`,
    where: (name: string) => `According to the report, on what occasion did ${name} say this?`,
    howGiven: "How does the report present this?",
    howMuchQuoted: (name: string) => `How much of this does the report give in the exact words of ${name}?`,
    missingWord: (name: string) => `Which word is missing from this quotation of ${name}?`,
    inOrder: "Put these in order, the earliest first.",
    match: "Who says what in the report? Choose a name for each statement.",
    against: "Which other statement of the report stands against this one?",
  },

  options: {
    reportItself: "The report itself",
    nobody: "Nobody in this report",
    occasionUnknown: "The report does not say",
    allOfIt: "All of it",
    partOfIt: "A part of it",
    noneOfIt: "None of it",
    howGiven: {
      direct: "As somebody's exact words",
      indirect: "As what somebody said, in other words",
      assertion: "As a plain fact, citing nobody",
      inference: "As its own conclusion, marked as one",
    } satisfies Partial<Record<Kind, string>>,
  },

  rationale: {
    quoted: (name: string, passage: number) => `Passage ${passage} quotes ${name}.`,
    partlyQuoted: (name: string, passage: number) => `Passage ${passage} quotes ${name} in part.`,
    reported: (name: string, passage: number) =>
      `Passage ${passage} reports this as said by ${name}, without quotation marks.`,
    asserted: (passage: number) => `Passage ${passage} states this and cites nobody.`,
    inferred: (passage: number) => `Passage ${passage} gives this as the report's own reading or forecast.`,
    withCue: (cue: string) => `The reporting word is “${cue}”.`,
    inferredBy: (cue: string) => `The word that shows it is “${cue}”.`,
    word: (words: string, passage: number) => `The quotation in passage ${passage} reads: ${words}`,
    addressee: (name: string, passage: number) => `According to passage ${passage}, it is said to ${name}.`,
    occasion: (occasion: string, passage: number) =>
      `According to the report, the occasion is: ${occasion} (passage ${passage}).`,
    noOccasion: (passage: number) => `Passage ${passage} gives neither time nor place.`,
    allQuoted: (passage: number) => `In passage ${passage} all of it stands in quotation marks.`,
    onlyQuoted: (words: string, passage: number) =>
      `In passage ${passage} only these words stand in quotation marks: ${words}.`,
    noneQuoted: (passage: number) => `In passage ${passage} none of it stands in quotation marks.`,
    order: (steps: readonly string[]) => `From first to last, by the report: ${steps.join("; ")}.`,
    match: "Each name stands with its statement in the passage shown.",
    against: (one: number, other: number) => `Passages ${one} and ${other} do not fit together.`,
  },

  feedback: {
    quotedElsewhere: (name: string, words: string, passage: number) =>
      `In passage ${passage} the report quotes ${name} with other words: ${words}`,
    reportedElsewhere: (name: string, words: string, passage: number) =>
      `What the report has ${name} say, in passage ${passage}, is something else: ${words}`,
    neverHeard: (name: string) => `The report gives no words of ${name}.`,
    notInItsOwnVoice: (name: string) =>
      `The report does not say this in its own voice: it gives it to ${name}.`,
    hasSpeaker: (name: string) => `The report names a speaker: ${name}.`,
    saidOfAnother: (name: string, words: string, passage: number) =>
      `Of ${name} passage ${passage} says something else: ${words}`,
    otherOccasion: (name: string, words: string) =>
      `On that occasion the report has ${name} say something else: ${words}`,
    otherOccasionOwnVoice: (words: string) => `Of that time the report tells something else: ${words}`,
    wordElsewhere: (word: string, name: string, words: string) =>
      `“${word}” belongs to another quotation, from ${name}: ${words}`,
    notAgainst: (passage: number) => `Passage ${passage} says this, and the two do not exclude each other.`,
    placed: (when: string) => `By the report: ${when}.`,
    howGiven: {
      direct: "Then the whole of it would stand in quotation marks.",
      indirect: "Then the report would name somebody who said it.",
      assertion: "Then the report would state it plainly, and cite nobody for it.",
      inference: "Then a word such as “suggests” or “could” would mark it as the report's own conclusion.",
    } satisfies Partial<Record<Kind, string>>,
  },

  verdicts: { right: "Right.", partly: "Partly right.", wrong: "Wrong." },
  /** After the verdict. */
  pieces: {
    key: (text: string) => `The answer: ${text}.`,
    missed: (text: string) => `Not ticked, but right: ${text}.`,
    noAnswer: "No answer was given.",
  },

  lists: { and: (items: readonly string[]) => joined(items, "and") },

  /** `2025-09-23` as 23 September 2025, `2025-02` as February 2025. */
  date: (iso: string) => readable(iso),
  /** Text in quotation marks. */
  quoted: (text: string) => `“${text}”`,
} as const;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function readable(iso: string): string {
  const [year, month, day] = iso.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  return [day === undefined ? "" : String(Number(day)), name, year].filter(Boolean).join(" ");
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
