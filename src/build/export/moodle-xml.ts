import { byPart, optionAt, type ExportItem, type ExportOption, type ItemSet } from "./export-item.ts";
import { lossFor, utf8, type Exported } from "./exported.ts";
import { paragraph, proofHtml, questionHtml } from "./item-html.ts";
import { categoryOf, feedbackOfEntries, hasNoShare, idNumber, moodleTags, shareOf } from "./moodle.ts";
import { document, element, type Xml } from "./xml.ts";
import type { Html } from "../layouts/html.ts";

/** All items for Moodle's question bank, from Moodle 4.4 on, which has the question type for orders. */
export function moodleXml({ briefing, items }: ItemSet): Exported {
  const questions = byPart(items).flatMap(({ part, items: inIt }) => [
    element("question", { type: "category" }, element("category", {}, text(categoryOf(briefing, part)))),
    ...inIt.map(question),
  ]);
  return {
    format: "Moodle XML",
    about: "For the question bank of Moodle 4.4 or newer: Question bank, Import, Moodle XML format.",
    file: `${briefing.id}-moodle.xml`,
    bytes: utf8(document(element("quiz", {}, questions))),
    losses: [
      ...lossFor(
        "Entries to be put in order, and the names of a grid, come in an order of Moodle's own and without letters.",
        items.filter(({ shape }) => shape === "order" || shape === "match"),
      ),
      ...lossFor(
        "What is known of each entry or statement stands in the general feedback: Moodle has no place for it beside the entry.",
        items.filter((item) => isList(item) && feedbackOfEntries(item).length > 0),
      ),
      ...lossFor(
        "Moodle knows no share for so many right answers: the nearest is used, and points differ slightly.",
        items.filter(({ shape, keyLetters }) => shape === "multiple" && hasNoShare(keyLetters.length)),
      ),
    ],
  };
}

const isList = ({ shape }: ExportItem): boolean => shape === "order" || shape === "match";

const TYPES = {
  single: "multichoice",
  multiple: "multichoice",
  match: "matching",
  order: "ordering",
} as const;

function question(item: ExportItem): Xml {
  return element(
    "question",
    { type: TYPES[item.shape] },
    element("name", {}, text(item.name)),
    formatted("questiontext", questionHtml(item)),
    formatted("generalfeedback", proofHtml(item, isList(item) ? feedbackOfEntries(item) : [])),
    element("defaultgrade", {}, String(item.points)),
    element("idnumber", {}, idNumber(item)),
    answers(item),
    element("tags", {}, ...moodleTags(item).map((tag) => element("tag", {}, text(tag)))),
  );
}

function answers(item: ExportItem): readonly Xml[] {
  if (item.shape === "match") return matching(item);
  if (item.shape === "order") return ordering(item);
  const share = shareOf(item.keyLetters.length);
  const wrong = item.shape === "multiple" ? -share : 0;
  return [
    element("single", {}, String(item.shape === "single")),
    element("shuffleanswers", {}, "false"),
    element("answernumbering", {}, "ABCD"),
    ...item.options.map((option) => choice(option, option.right ? share : wrong)),
  ];
}

const choice = (option: ExportOption, share: number): Xml =>
  element(
    "answer",
    { fraction: String(share), format: "html" },
    text(paragraph(option.text).html),
    option.feedback !== "" && formatted("feedback", paragraph(option.feedback)),
  );

/** A voice of several statements is written with each of them; a voice of none, with an empty one. */
function matching(item: ExportItem): readonly Xml[] {
  const used = new Set(item.rows.map(({ rightLetter }) => rightLetter));
  const spare = item.options.filter(({ letter }) => !used.has(letter));
  return [
    element("shuffleanswers", {}, "false"),
    ...item.rows.map((row) => subquestion(paragraph(row.text).html, optionAt(item, row.rightLetter).text)),
    ...spare.map((option) => subquestion("", option.text)),
  ];
}

const subquestion = (html: string, answer: string): Xml =>
  element(
    "subquestion",
    { format: "html" },
    text(html),
    element("answer", {}, text(answer.replaceAll(/\s+/g, " "))),
  );

/** In the right order. Without `shownumcorrect`, Moodle 5.1 ends the whole import with a database error. */
const ordering = (item: ExportItem): readonly Xml[] => [
  element("layouttype", {}, "VERTICAL"),
  element("selecttype", {}, "ALL"),
  element("selectcount", {}, "0"),
  element("gradingtype", {}, "ABSOLUTE_POSITION"),
  element("showgrading", {}, "SHOW"),
  element("numberingstyle", {}, "none"),
  ...item.keyLetters.map((letter, index) =>
    element(
      "answer",
      { fraction: `${index + 1}.0`, format: "html" },
      text(paragraph(optionAt(item, letter).text).html),
    ),
  ),
  element("shownumcorrect", {}, "1"),
];

const text = (content: string): Xml => element("text", {}, content);

const formatted = (name: string, { html }: Html): Xml => element(name, { format: "html" }, text(html));
