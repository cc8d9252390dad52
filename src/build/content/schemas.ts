import * as v from "valibot";
import { KINDS } from "../../model/statement.ts";
import { didYouMean } from "./complaint.ts";
import { described } from "./described.ts";
import { RESERVED_NAMES } from "./reserved-names.ts";

/** A group of fields in which every unknown field is an error. */
const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, (issue) =>
    issue.expected === "never"
      ? `unknown field ${issue.received}.${didYouMean(issue.received.slice(1, -1), Object.keys(entries))}`
      : `missing field ${issue.expected}`,
  );

/** Control characters, and those that override the direction of text: they make a page show what is not there. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const HIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("is empty"),
  v.check((value) => !HIDDEN.test(value), "holds hidden control characters"),
);

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"),
  v.check((value) => !RESERVED_NAMES.includes(value), "is a name that JavaScript keeps for itself"),
);

const passage = v.pipe(v.number(), v.integer("must be a whole number"), v.minValue(1, "counts from 1"));

/** True for a day that exists: 30 February does not. */
function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

const date = v.pipe(
  v.string(),
  v.isoDate("must be a date like 2025-09-24"),
  v.check(isDay, "is a day that does not exist"),
);

const dateOrMonth = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, "must be a date like 2025-09-24 or 2025-09"),
  v.check((value) => value.length === 7 || isDay(value), "is a day that does not exist"),
);

const language = v.pipe(v.string(), v.check(isLanguage, "must be a language tag like en"));

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Looked for in a folder of sources, and only there. */
const fileName = v.pipe(text, v.regex(/^(?!\.)[^/\\]+$/, "must be a file name without folders"));

const person = fields({
  name: described(text, "The full name as the report gives it."),
  role: v.exactOptional(described(text, "Office or function, as far as the report gives one.")),
  body: v.optional(described(v.boolean(), "True for an institution or a group."), false),
  aliases: v.optional(
    described(v.array(text), "Other names under which the report speaks of the same one."),
    [],
  ),
});

const source = fields({
  title: described(text, "As published, shortened if it shouts."),
  published: described(date, "The day of publication: 2025-09-24."),
  file: described(fileName, "The report's file name; its folder is what BRIEFING_SOURCES names."),
});

const unattributed = fields({
  passage: described(passage, "The line of the report, from 1."),
  exact: described(text, "The quoted words as they stand there."),
  because: described(text, "Why they are nobody's statement: a name, a title, a word set apart."),
});

const waiver = fields({
  rule: described(passage, "The number of the rule, from 1."),
  item: described(id, "The question for which it is set aside."),
  because: described(text, "Why."),
});

const omission = fields({
  items: described(v.array(text), "Questions that follow from the statements and are left out."),
  because: described(text, "Why."),
});

/** `briefing.yaml` */
export const briefingSchema = fields({
  title: described(text, "A few words of yours."),
  date: described(date, "The day that the briefing is about: 2025-09-24."),
  language: described(language, "The language of report and briefing: en."),
  summary: described(text, "Two or three neutral sentences of yours."),
  source: described(source, "The report that the briefing is made from."),
  people: described(v.record(id, person), "Everybody who speaks or is spoken of, by an id."),
  unattributed: v.optional(described(v.array(unattributed), "What the report quotes and nobody says."), []),
  waivers: v.optional(described(v.array(waiver), "Rules of item writing that are set aside."), []),
  omitted: v.optional(described(v.array(omission), "Questions that are left out of the bank."), []),
});

const occasion = fields({
  at: v.exactOptional(described(text, "Where: UN Security Council, a letter.")),
  when: v.exactOptional(described(text, "When, in words: before the meeting.")),
  to: v.exactOptional(described(text, "To whom: reporters.")),
  on: v.exactOptional(described(dateOrMonth, "The date, where the report gives one: 2025-09-24 or 2025-09.")),
});

const kind = described(
  v.picklist(KINDS),
  "direct: all words verbatim. mixed: our words with quoted ones. indirect: our words for what a speaker said. assertion: the report states it, citing nobody. inference: the report guesses or interprets.",
);

const statement = fields({
  id: described(id, "Unique; slides cite it as [@id] and show it as ![[id]]."),
  kind,
  speaker: v.exactOptional(
    described(id, "Who says it, by the id in people; none for assertion and inference."),
  ),
  cue: v.exactOptional(described(text, "The reporting word of the report: declared.")),
  content: described(text, 'What is said. direct: verbatim. Else your words, with "quoted" parts verbatim.'),
  about: v.optional(described(v.array(id), "Of whom it is said, by id."), []),
  relays: v.optional(described(v.array(id), "Whose words the speaker passes on, the nearest first."), []),
  occasion: v.exactOptional(described(occasion, "When, where and to whom, as far as the report says.")),
  passage: described(passage, "The line of the report that proves it, from 1."),
  starts: v.optional(
    described(
      v.array(v.pipe(v.number(), v.integer("must be whole numbers"))),
      "Where each quoted part starts, in code points; only where one stands there more than once.",
    ),
    [],
  ),
  note: v.exactOptional(described(text, "A remark of yours for the reader.")),
  contradicts: v.optional(described(v.array(id), "Statements that it stands against, by id."), []),
  waived: v.optional(
    described(
      v.record(text, text),
      "Figures and names that the passage does not hold, each with the reason.",
    ),
    {},
  ),
});

/** `statements.yaml` */
export const statementsSchema = v.array(statement);

const option = fields({
  text: described(text, "What the learner chooses."),
  proof: v.exactOptional(described(id, "The statement that makes it right.")),
  because: v.exactOptional(described(text, "Why it is wrong.")),
  see: v.exactOptional(described(id, "The statement that shows what is so.")),
});

/** `quiz.yaml` */
export const quizSchema = v.array(
  fields({
    id: described(id, "Unique; slides show it as ![[id]]."),
    kind: described(
      v.picklist(["single-choice", "multiple-response"] as const),
      "One right option, or several.",
    ),
    stem: described(text, "The question."),
    options: v.pipe(
      v.array(option),
      v.minLength(2, "needs two options or more"),
      v.description("Right ones have a proof, wrong ones a because."),
    ),
    rationale: described(text, "What to learn from it, shown after the answer."),
  }),
);
