import type { Briefing } from "../../src/model/briefing.ts";
import type { Person } from "../../src/model/person.ts";
import type { Statement } from "../../src/model/statement.ts";

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  body: false,
  aliases: [],
  ...more,
});

/** A statement with all fields, for tests. */
export const statement = (id: string, more: Partial<Statement>): Statement => ({
  id,
  number: 1,
  kind: "assertion",
  content: "The harbour is closed.",
  about: [],
  relays: [],
  passage: 1,
  starts: [],
  contradicts: [],
  waived: {},
  ...more,
});

const PEOPLE: readonly Person[] = [
  person("ada", "Ada Lind", { role: "Norlandic Harbour Minister" }),
  person("bo", "Bo Ek", { role: "Mayor" }),
  person("cleo", "Cleo Marsh", { role: "Union leader" }),
  person("dan", "Dan Holt"),
  person("norland", "Norland", { body: true }),
  person("sorland", "Sorland", { body: true }),
];

const MAY = { at: "Town hall", on: "2026-05-03" };
const JUNE = { at: "Market square", on: "2026-06-10" };
const JULY = { at: "Harbour gate", on: "2026-07-01" };

const STATEMENTS: readonly Statement[] = [
  statement("promise", {
    kind: "direct",
    speaker: "ada",
    cue: "said",
    content: "The ferry will sail again before the winter brings new storms and higher costs.",
    occasion: MAY,
    passage: 2,
  }),
  statement("doubt", {
    kind: "mixed",
    speaker: "bo",
    cue: "called",
    content: 'The ferry plan is a "paper boat".',
    occasion: JUNE,
    passage: 4,
  }),
  statement("doubt-again", {
    kind: "mixed",
    speaker: "bo",
    content: 'Such plans are "paper boats".',
    passage: 9,
  }),
  statement("strike", {
    kind: "indirect",
    speaker: "cleo",
    cue: "warned",
    content: "The crews will stop the ferry work if storms come.",
    occasion: { ...JULY, to: "Bo Ek" },
    passage: 6,
  }),
  statement("reading", {
    kind: "inference",
    cue: "suggests",
    content: "The crews of the ferry fear storms more than wages.",
    about: ["cleo"],
    passage: 7,
    contradicts: ["calm"],
  }),
  statement("calm", {
    content: "The crews of the ferry fear nothing but low wages.",
    note: "Nobody is cited.",
    passage: 8,
    contradicts: ["reading"],
  }),
];

/** A briefing of our own making, small enough to know by heart. */
export const smallBriefing: Briefing = {
  id: "harbour",
  title: "The harbour",
  date: "2026-07-02",
  language: "en",
  summary: "A ferry that may sail.",
  source: { title: "Report", published: "2026-07-02", file: "harbour.txt" },
  people: PEOPLE,
  unattributed: [],
  statements: STATEMENTS.map((one, index) => ({ ...one, number: index + 1 })),
  parts: [
    {
      id: "plan",
      title: "The plan",
      slides: [
        {
          id: "all",
          title: "All",
          ours: false,
          opensPart: true,
          statements: STATEMENTS.map(({ id }) => id),
          items: [],
        },
      ],
    },
  ],
  handItems: [],
  waivers: [],
  omitted: [],
};
