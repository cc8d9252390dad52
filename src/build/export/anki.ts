import { html, type Html } from "../layouts/html.ts";
import { answerLines, feedbackLines, keyText, tagsOf, type ExportItem, type ItemSet } from "./export-item.ts";
import { lossFor, lossForAll, utf8, type Exported } from "./exported.ts";
import { paragraph, proofHtml, questionHtml, textHtml } from "./item-html.ts";

/**
 * A note for each item, for Anki's own note type Basic.
 *
 * The header lines are those that Anki reads since 2.1.54; `#separator` has to be
 * the first, as it decides how the others are read. A second import updates the
 * notes by their GUID and keeps what was learned.
 */
export function anki({ briefing, items }: ItemSet): Exported {
  const header = [
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    `#deck:${deckName(briefing.title)}`,
    "#tags column:3",
    "#guid column:4",
    "#columns:Front\tBack\tTags\tGUID",
  ];
  const lines = items.map((item) =>
    [front(item).html, back(item).html, ankiTags(item), `${briefing.id}/${item.id}`].map(field).join("\t"),
  );
  return {
    format: "Anki",
    about: "Flash cards for Anki: File, Import. A second import updates the cards.",
    file: `${briefing.id}-anki.txt`,
    bytes: utf8(`${[...header, ...lines].join("\n")}\n`),
    losses: [
      lossForAll("Nothing is scored: whoever learns turns the card and judges the answer."),
      ...lossFor(
        "Entries are put in order in the head, and statements matched there: a card has nothing to drag or tick.",
        items.filter(({ shape }) => shape !== "single"),
      ),
    ],
  };
}

/** A colon would open a deck within the deck, a tab or a line break end the header. */
const deckName = (title: string): string => title.replaceAll(/[:\s]+/g, " ").trim();

const front = (item: ExportItem): Html =>
  html`${questionHtml(item)}${
    item.rows.length > 0 &&
    html`<ol>
      ${item.rows.map(({ text }) => html`<li>${textHtml(text)}</li>`)}
    </ol>`
  }${item.options.map(({ letter, text }) => html`<div>${letter} ${textHtml(text)}</div>`)}`;

const back = (item: ExportItem): Html =>
  html`<p><b>${keyText(item)}</b></p>
    ${answerLines(item).map(paragraph)}${proofHtml(item, feedbackLines(item))}`;

/** Hierarchical, as Anki's browser shows them; spaces would part a tag. */
const ankiTags = (item: ExportItem): string =>
  tagsOf(item)
    .map((tag) => tag.join("::"))
    .join(" ");

const field = (text: string): string => `"${text.replaceAll("\n", " ").replaceAll(/"/g, `""`)}"`;
