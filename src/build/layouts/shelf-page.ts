import { slidesOf, type Briefing } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { stripPicture } from "../pictures/strip.ts";
import { html, type Html } from "./html.ts";
import { questionCount } from "./open-questions.ts";
import { oneFileName } from "../one-file/one-file-name.ts";
import { page } from "./page.ts";
import { readableDate } from "./readable-date.ts";

/** A briefing as it stands on the shelf. */
export interface ShelfCard {
  readonly language: string;
  readonly card: Html;
}

/** The shelf: each briefing with its doors. */
export const shelfPage = (cards: readonly ShelfCard[]): string =>
  page({
    title: "Briefings",
    description: "Briefings made from news reports, in which every quotation is proved against its source.",
    language: cards[0]?.language ?? "en",
    root: "./",
    styles: ["shelf"],
    body: html`<body>
      <main class="shelf">
        <h1>Briefings</h1>
        <p class="lead">
          Each one takes a news report apart: who said what, what is only reported, and what the report adds.
          Every quotation is proved against its source.
        </p>
        ${cards.map(({ card }) => card)}
        <p class="date">
          The data of every briefing has one form, and <a href="briefing.schema.json">a schema</a> that says
          so.
        </p>
      </main>
    </body>`,
  });

/** The card of a briefing: all that the shelf needs to know of it. */
export const shelfCard = (loaded: LoadedBriefing): ShelfCard => {
  const { briefing, openQuestions } = loaded;
  const card = html`<article class="briefing">
    <p class="date">
      <time datetime="${briefing.date}">${readableDate(briefing.date, briefing.language)}</time>
    </p>
    <h2>${briefing.title}</h2>
    <p class="summary">${briefing.summary}</p>
    ${openQuestions.length > 0 && html`<p class="draft-mark"><a href="${briefing.id}/statements/#open:">${questionCount(openQuestions)}</a></p>`}${stripPicture(briefing)}
    <ul class="doors">
      ${doorsOf(loaded).map(
        ({ path, name, holds, isDownload }) =>
          html`<li>
            <a href="${briefing.id}/${path}" ${isDownload === true && html`download`}>${name}</a>
            <span>${holds}</span>
          </li>`,
      )}
    </ul>
  </article> `;
  return { language: briefing.language, card };
};

/** A way into a briefing: where it leads, what it is called, and what is behind it. */
interface Door {
  readonly path: string;
  readonly name: string;
  readonly holds: string;
  readonly isDownload?: boolean;
}

const doorsOf = ({ briefing, bank }: LoadedBriefing): readonly Door[] => [
  { path: "", name: "Present", holds: `${slidesOf(briefing).length} slides, with a speaker view` },
  { path: "study/", name: "Read", holds: `an article in ${partsText(briefing)}` },
  { path: "quiz/", name: "Quiz", holds: `${bank.length} questions on who said what` },
  {
    path: "statements/",
    name: "Who said what",
    holds: `${briefing.statements.length} statements, in pictures and in full`,
  },
  { path: "print/", name: "Print", holds: "handout, question papers and keys" },
  { path: "briefing.json", name: "Data", holds: "all of it as JSON" },
  {
    path: oneFileName(briefing),
    name: "Download in one file",
    holds: "opens from a USB stick, without a network",
    isDownload: true,
  },
];

const partsText = ({ parts }: Briefing): string => `${parts.length} ${parts.length === 1 ? "part" : "parts"}`;
