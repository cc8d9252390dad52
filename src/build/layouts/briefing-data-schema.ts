import * as v from "valibot";
import { KINDS } from "../../model/statement.ts";
import { ITEM_KINDS } from "../../../quiz/item.ts";
import { described } from "../content/described.ts";

const text = v.string();
const ids = v.pipe(v.array(text), v.readonly());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const source = v.strictObject({
  title: described(text, "As published, perhaps shortened."),
  published: described(text, "ISO date."),
  file: described(text, "The name of the source's file; its text is never published."),
});

const person = v.strictObject({
  name: described(text, "The full name as the source gives it."),
  role: v.exactOptional(described(text, "Office or function, as far as the source gives one.")),
  body: described(v.boolean(), "True for an institution or a group."),
  aliases: described(ids, "Other names under which the source speaks of the same one."),
});

const occasion = v.strictObject({
  at: v.exactOptional(described(text, "Where.")),
  when: v.exactOptional(described(text, "When, in words.")),
  to: v.exactOptional(described(text, "To whom.")),
  on: v.exactOptional(described(text, "ISO date, or year and month.")),
});

const statement = v.strictObject({
  id: described(text, "Unique in the briefing; its address is /<id>/statements/#<this>."),
  number: described(whole, "Position in the briefing, from 1: the number that a citation shows."),
  kind: described(v.picklist(KINDS), "How the content is attributed."),
  speaker: v.exactOptional(
    described(text, "Id of a person; absent where the source speaks in its own voice."),
  ),
  cue: v.exactOptional(described(text, "The reporting word.")),
  content: described(text, 'direct: the words said. Else a paraphrase with the "quoted parts" in it.'),
  about: described(ids, "Ids of those of whom it is said."),
  relays: described(ids, "Ids of those whose words the speaker passes on, the nearest first."),
  occasion: v.exactOptional(described(occasion, "As far as the source says; the unknown is absent.")),
  passage: described(whole, "The line of the source that proves it, from 1."),
  starts: described(
    v.pipe(v.array(whole), v.readonly()),
    "Where quoted parts start in the source, in code points; only where that is needed to tell them apart.",
  ),
  note: v.exactOptional(described(text, "A remark of the briefing's author.")),
  contradicts: described(ids, "Ids of statements that it stands against."),
  waived: described(
    v.pipe(v.record(text, text), v.readonly()),
    "Figures and names that the passage does not hold, each with the reason.",
  ),
});

const slide = v.strictObject({
  id: described(text, "Unique in the briefing; its address is /<id>/#/<this>."),
  title: described(text, "The heading."),
  statements: described(ids, "Statements that the slide shows or cites, in order."),
  items: described(ids, "Items that the slide shows."),
});

const part = v.strictObject({
  id: described(text, "The name of its file, without number and ending."),
  title: described(text, "The heading of the slide that opens it."),
  slides: described(v.pipe(v.array(slide), v.readonly()), "In order."),
});

const contentPart = v.strictObject({
  text: described(text, "As it stands in the question."),
  quoted: described(v.boolean(), "True for somebody's words, to be shown in quotation marks."),
});

const option = v.strictObject({
  id: described(text, "Unique in its item; a person's or a statement's id where the option is one."),
  text: described(text, "What is chosen."),
  feedback: v.exactOptional(described(text, "For whoever chose it: why it is right, or what is so.")),
});

const row = v.strictObject({
  id: described(text, "The statement's id."),
  parts: described(v.pipe(v.array(contentPart), v.readonly()), "The words that need a voice."),
  feedback: described(text, "Why the right column is right."),
});

const item = v.strictObject({
  id: described(text, "Unique in the briefing; its address is /<id>/quiz/#item:<this>."),
  kind: described(v.picklist(ITEM_KINDS), "What is asked, and how it is scored."),
  part: described(text, "Id of the part to which it belongs."),
  stem: described(text, "The question."),
  context: v.exactOptional(
    described(v.pipe(v.array(contentPart), v.readonly()), "What stands above the question."),
  ),
  rows: v.exactOptional(
    described(v.pipe(v.array(row), v.readonly()), "The rows of a grid; the options are its columns."),
  ),
  options: described(v.pipe(v.array(option), v.readonly()), "In the order of all pages: the first is A."),
  key: described(
    ids,
    'The right response: option ids, in order where order is asked; "row=option" in a grid.',
  ),
  rationale: described(text, "What to learn from it."),
  statements: described(ids, "Statements that prove the key."),
});

/** `briefing.json` */
export const briefingDataSchema = v.strictObject({
  format: described(v.literal("briefing/1"), "Changes when a reader of the data has to change."),
  id: described(text, "The address of the briefing."),
  title: described(text, "A few words of the author's."),
  date: described(text, "ISO date of what the briefing is about."),
  language: described(text, "BCP 47 tag."),
  summary: described(text, "What it is about, in two or three sentences of the author's."),
  source: described(source, "The report that it is made from."),
  people: described(v.pipe(v.record(text, person), v.readonly()), "By id."),
  statements: described(v.pipe(v.array(statement), v.readonly()), "In the order of the source."),
  parts: described(v.pipe(v.array(part), v.readonly()), "One for each file of slides."),
  items: described(v.pipe(v.array(item), v.readonly()), "All questions, with their keys."),
});

/** All of a briefing as data. */
export type BriefingData = v.InferOutput<typeof briefingDataSchema>;
