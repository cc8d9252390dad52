import { byPart, optionAt, type ExportItem, type ItemSet } from "./export-item.ts";
import { lossFor, lossForAll, utf8, type Exported, type Loss } from "./exported.ts";
import { paragraph, proofHtml, questionHtml } from "./item-html.ts";
import { categoryOf, feedbackOfEntries, hasNoShare, idNumber, moodleTags, shareOf } from "./moodle.ts";
import type { Html } from "../layouts/html.ts";

/**
 * All items as GIFT, Moodle's format in plain text that other systems read too.
 *
 * Every text is a paragraph of HTML: so none begins with a sign that means
 * something at the beginning, such as `%`, `[` or `//`.
 */
export function gift({ briefing, items }: ItemSet): Exported {
  const blocks = byPart(items).flatMap(({ part, items: inIt }) => [
    `$CATEGORY: ${categoryOf(briefing, part)}`,
    ...inIt.map(question),
  ]);
  return {
    format: "GIFT",
    about: "Plain text for Moodle and other systems that read GIFT.",
    file: `${briefing.id}-gift.txt`,
    bytes: utf8(`${blocks.join("\n\n")}\n`),
    losses: lossesOf(items),
  };
}

const lossesOf = (items: readonly ExportItem[]): readonly Loss[] => [
  lossForAll("The order of the options and their letters: GIFT has no word for them, and Moodle shuffles."),
  ...lossFor(
    "Points: each question counts one point, of which parts can be earned.",
    items.filter(({ points }) => points !== 1),
  ),
  ...lossFor(
    "Rationale, feedback and passages: GIFT has no place for them in an order. An order is Moodle's own addition to GIFT; other systems may refuse it.",
    items.filter(({ shape }) => shape === "order"),
  ),
  ...lossFor(
    "What is known of each statement of a grid stands in the general feedback.",
    items.filter(({ shape }) => shape === "match"),
  ),
  ...lossFor(
    "Moodle knows no share for so many right answers: the nearest is used, and points differ slightly.",
    items.filter(({ shape, keyLetters }) => shape === "multiple" && hasNoShare(keyLetters.length)),
  ),
];

function question(item: ExportItem): string {
  const marks = [`[id:${idNumber(item)}]`, ...moodleTags(item).map((tag) => `[tag:${tag}]`)];
  const head = `::${escapeGift(item.name)}::[html]`;
  const stem = questionHtml(item);
  const body =
    item.shape === "order" ? `${ofOrder(stem)}${ordering(item)}` : `${ofHtml(stem)}${choices(item)}`;
  return `// ${marks.join(" ")}\n${head}${body}`;
}

function choices(item: ExportItem): string {
  const answers = item.shape === "match" ? matching(item) : item.options.map((one) => choice(item, one));
  const proof = proofHtml(item, item.shape === "match" ? feedbackOfEntries(item) : []);
  return `{\n${[...answers, `####${ofHtml(proof)}`].join("\n")}\n}`;
}

function choice(item: ExportItem, { text, right, feedback }: ExportItem["options"][number]): string {
  const share = shareOf(item.keyLetters.length);
  const sign = item.shape === "single" ? (right ? "=" : "~") : `~%${right ? share : -share}%`;
  return `${sign}${ofHtml(paragraph(text))}${feedback === "" ? "" : `#${ofHtml(paragraph(feedback))}`}`;
}

/** What stands after the arrow is plain text. */
function matching(item: ExportItem): readonly string[] {
  const used = new Set(item.rows.map(({ rightLetter }) => rightLetter));
  return [
    ...item.rows.map(
      (row) =>
        `=${ofHtml(paragraph(row.text))} -> ${escapeGift(oneLine(optionAt(item, row.rightLetter).text))}`,
    ),
    ...item.options
      .filter(({ letter }) => !used.has(letter))
      .map(({ text }) => `= -> ${escapeGift(oneLine(text))}`),
  ];
}

function ordering({ options, keyLetters, ...item }: ExportItem): string {
  const entries = keyLetters.map((letter) => optionAt({ options, keyLetters, ...item }, letter));
  return `{>${entries.length} ALL VERTICAL ABSOLUTE_POSITION SHOW\n${entries
    .map(({ text }) => ofOrder(paragraph(text)))
    .join("\n")}\n}`;
}

/** Puts a backslash before each sign that means something in GIFT. */
export const escapeGift = (text: string): string => text.replaceAll(/[\\~=#{}:]/g, (sign) => `\\${sign}`);

/** HTML on one line: an empty line would end the question. */
const ofHtml = ({ html }: Html): string => escapeGift(oneLine(html));

/**
 * Moodle reads an order without undoing backslashes, and takes any `{` before it
 * for its own: there the signs have to be entities of HTML.
 */
const ofOrder = ({ html }: Html): string =>
  oneLine(html).replaceAll(/[\\~=#{}:]/g, (sign) => ENTITIES[sign] ?? sign);

const ENTITIES: Readonly<Record<string, string>> = {
  "\\": "&bsol;",
  "~": "&#126;",
  "=": "&equals;",
  "#": "&num;",
  "{": "&lbrace;",
  "}": "&rbrace;",
  ":": "&colon;",
};

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]\s*/g, " ");
