import { speakersOf, statementById, statementsBy, type Briefing } from "../../model/briefing.ts";
import { KINDS, KIND_NAMES, type Statement } from "../../model/statement.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { drawPicture } from "../pictures/pictures.ts";
import type { PictureName } from "../pictures/picture-names.ts";
import { html, type Html, type HtmlValue } from "./html.ts";
import { kindLegend } from "./kind-legend.ts";
import { kindMark, kindShape } from "./kind-mark.ts";
import { openQuestionsList, questionsAbout } from "./open-questions.ts";
import { page } from "./page.ts";
import { byKind, bySpeaker, filtersLeaving, REPORT, statementFilters } from "./statement-filters.ts";
import { occasionText, relayedVoices, statementContent, statementSpeaker } from "./statement-figure.ts";

/** The pictures above the list, and what each shows. */
const PICTURES: readonly (readonly [PictureName, string])[] = [
  ["evidence", "Where somebody speaks, and where the report does"],
  ["shares", "How much of it is whose"],
  ["who-of-whom", "Who speaks of whom"],
  ["people", "Who is who"],
  ["timeline", "When it was said"],
];

/** Where the statements are shown: the way to the assets, and the ways out. */
export interface StatementsHost {
  readonly root: string;
  readonly header: Html;
}

const site = ({ title }: Briefing): StatementsHost => ({
  root: "../../",
  header: html`<header class="site-head">
    <a href="../../">Briefings</a> <span aria-hidden="true">/</span> <a href="../">${title}</a>
  </header>`,
});

/**
 * Who said what: pictures of the whole report, and every statement below. What
 * is followed in a picture, or chosen from the lists, narrows the statements
 * down, with plain links.
 */
export function statementsPage(loaded: LoadedBriefing, host = site(loaded.briefing)): string {
  const { briefing } = loaded;
  return page({
    title: `Who said what – ${briefing.title}`,
    description: `Every statement of the report behind “${briefing.title}”: speaker, kind, occasion and passage.`,
    language: briefing.language,
    root: host.root,
    styles: ["statements"],
    script: "statements",
    head: html`<link rel="stylesheet" href="filters.css" /> `,
    body: html`<body>
      ${host.header}
      <main class="statements-page">
        <h1>Who said what</h1>
        <p class="lead">
          The report in ${briefing.statements.length} statements. Choose a cell, a bar or a name in the
          pictures to see the statements behind it, or <a href="#all:">go to the list</a>.
        </p>
        ${openQuestionsList(loaded)}
        <div class="pictures">${PICTURES.map(([name, title]) => pictureSection(briefing, name, title))}</div>
        ${statementFilters(briefing).map((anchor) => html`<span id="${anchor}" class="filter"></span>`)}
        ${filters(briefing)}
        <ol class="rows">
          ${briefing.statements.map((one) => row(briefing, one, questionsAbout(loaded, one.id)))}
        </ol>
      </main>
    </body>`,
  });
}

const pictureSection = (briefing: Briefing, name: PictureName, title: string): Html =>
  html`<section class="picture-section" aria-labelledby="picture:${name}">
    <h2 id="picture:${name}">${title}</h2>
    ${drawPicture(name, briefing, "")}
  </section> `;

function filters(briefing: Briefing): Html {
  return html`<nav class="filters" id="all:" aria-label="Narrow down">
    <h2>The statements</h2>
    ${filterList("Speaker", [
      filterLink("all:", "All"),
      ...speakersOf(briefing).map(({ id, name }) =>
        filterLink(bySpeaker(id), name, statementsBy(briefing, id).length),
      ),
      filterLink(bySpeaker(REPORT), "The report itself", statementsBy(briefing, undefined).length),
    ])}
    ${filterList("Kind", [
      filterLink("all:", "All"),
      ...KINDS.map((kind) => {
        const count = briefing.statements.filter((one) => one.kind === kind).length;
        return filterLink(byKind(kind), html`${kindShape(kind)}${KIND_NAMES[kind]}`, count);
      }),
    ])}
    <details class="legend">
      <summary>What the kinds mean</summary>
      ${kindLegend()}
    </details>
    <p class="shown">
      <span role="status" data-shown></span>
      <a href="#all:" class="scripted" data-show-all hidden>Show all</a>
    </p>
  </nav>`;
}

const filterList = (name: string, links: readonly Html[]): Html =>
  html`<h3>${name}</h3>
    <ul>
      ${links.map((link) => html`<li>${link}</li>`)}
    </ul>`;

const filterLink = (anchor: string, text: HtmlValue, count?: number): Html =>
  html`<a href="#${anchor}">${text}${count !== undefined && html` <span class="count">${count}</span>`}</a>`;

const row = (briefing: Briefing, statement: Statement, questions: readonly Html[]): Html =>
  html`<li id="${statement.id}" class="${filtersLeaving(statement).join(" ")}">
    <article class="statement" data-kind="${statement.kind}" data-number="${statement.number}">
      <p class="words">${statementContent(statement)}</p>
      <div class="source">
        <p class="attribution">
          ${statementSpeaker(briefing, statement)}${statement.cue !== undefined && html` <i class="cue">${statement.cue}</i>`}
        </p>
        <p class="proof">
          ${kindMark(statement.kind)}${occasion(briefing, statement)}<a href="#${statement.id}"
            >Passage ${statement.passage}</a
          >
        </p>
      </div>
      ${statement.relays.length > 0 && html`<p class="note">Second-hand: passes on ${relayedVoices(briefing, statement)}.</p>`}${statement.note !== undefined && html`<p class="note">${statement.note}</p>`}${statement.contradicts.length > 0 && html`<p class="note">Compare ${statement.contradicts.map((id, index) => html`${index > 0 && ", "}<a href="#${id}">statement ${statementById(briefing, id).number}</a>`)}.</p>`}${questions}
    </article>
  </li> `;

function occasion(briefing: Briefing, statement: Statement): Html | false {
  const text = occasionText(statement.occasion, briefing.language);
  return text !== "" && html`<span class="occasion">${text}</span>`;
}
