import * as v from "valibot";
import { KINDS } from "../../model/statement.ts";
import { didYouMean } from "./complaint.ts";
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
  name: text,
  role: v.exactOptional(text),
  body: v.optional(v.boolean(), false),
  aliases: v.optional(v.array(text), []),
});

/** `briefing.yaml` */
export const briefingSchema = fields({
  title: text,
  date,
  language,
  summary: text,
  source: fields({ title: text, published: date, file: fileName }),
  people: v.record(id, person),
  unattributed: v.optional(v.array(fields({ passage, exact: text, because: text })), []),
  waivers: v.optional(v.array(fields({ rule: passage, item: id, because: text })), []),
  omitted: v.optional(v.array(fields({ items: v.array(text), because: text })), []),
});

const occasion = fields({
  at: v.exactOptional(text),
  when: v.exactOptional(text),
  to: v.exactOptional(text),
  on: v.exactOptional(dateOrMonth),
});

/** `statements.yaml` */
export const statementsSchema = v.array(
  fields({
    id,
    kind: v.picklist(KINDS),
    speaker: v.exactOptional(id),
    cue: v.exactOptional(text),
    content: text,
    about: v.optional(v.array(id), []),
    relays: v.optional(v.array(id), []),
    occasion: v.exactOptional(occasion),
    passage,
    starts: v.optional(v.array(v.pipe(v.number(), v.integer("must be whole numbers"))), []),
    note: v.exactOptional(text),
    contradicts: v.optional(v.array(id), []),
    waived: v.optional(v.record(text, text), {}),
  }),
);

const option = fields({
  text,
  proof: v.exactOptional(id),
  because: v.exactOptional(text),
  see: v.exactOptional(id),
});

/** `quiz.yaml` */
export const quizSchema = v.array(
  fields({
    id,
    kind: v.picklist(["single-choice", "multiple-response"] as const),
    stem: text,
    options: v.pipe(v.array(option), v.minLength(2, "needs two options or more")),
    rationale: text,
  }),
);
