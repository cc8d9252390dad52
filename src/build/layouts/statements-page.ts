import { personById, speakersOf, statementById, statementsBy, type Briefing } from "../../model/briefing.ts";
import type { Person } from "../../model/person.ts";
import { KINDS, KIND_NAMES, type Statement } from "../../model/statement.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { html, type Html } from "./html.ts";
import { kindLegend } from "./kind-legend.ts";
import { kindMark } from "./kind-mark.ts";
import { openQuestionsList, questionsAbout } from "./open-questions.ts";
import { page } from "./page.ts";
import { occasionText, statementContent, statementSpeaker } from "./statement-figure.ts";

/** What the filter for the report's own voice is called in addresses. */
const REPORT = "report:itself";

/** Where the statements are shown: the way to the assets, and the ways out. */
export interface StatementsHost {
  readonly root: string;
  readonly header: Html;
}

const site = ({ title }: Briefing): StatementsHost => ({
  root: "../../",
  header: html`<header class="site-head"><a href="../">${title}</a></header>`,
});

/** Who said what: every statement, to be narrowed down by person and by kind, with plain links. */
export function statementsPage(loaded: LoadedBriefing, host = site(loaded.briefing)): string {
  const { briefing } = loaded;
  const speakers = speakersOf(briefing);
  const anchors = [
    ...speakers.map(({ id }) => `by:${id}`),
    `by:${REPORT}`,
    ...KINDS.map((kind) => `kind:${kind}`),
  ];
  return page({
    title: `Who said what – ${briefing.title}`,
    description: `Every statement of the report behind “${briefing.title}”: speaker, kind, occasion and passage.`,
    language: briefing.language,
    root: host.root,
    styles: ["page"],
    script: "statements",
    head: html`<link rel="stylesheet" href="filters.css" /> `,
    body: html`<body>
      ${host.header}
      <main class="statements-page">
        <h1>Who said what</h1>
        <p class="lead">
          All ${briefing.statements.length} statements in the order of the report. The number of a passage is
          the line of the report that holds it.
        </p>
        ${openQuestionsList(loaded)}${anchors.map((id) => html`<span id="${id}" class="filter"></span>`)}
        <nav class="filters" id="all:" aria-label="Narrow down">
          ${filterList("Speaker", [...speakers.map((one) => filterBySpeaker(briefing, one)), filterByReport(briefing)])}
          ${filterList(
            "Kind",
            KINDS.map((kind) => ({
              href: `#kind:${kind}`,
              text: KIND_NAMES[kind],
              count: briefing.statements.filter((one) => one.kind === kind).length,
            })),
          )}
        </nav>
        <details class="legend">
          <summary>What the kinds mean</summary>
          ${kindLegend()}
        </details>
        <p class="shown" role="status" data-of="${briefing.statements.length}"></p>
        <ol class="rows">
          ${briefing.statements.map((one) => row(briefing, one, questionsAbout(loaded, one.id)))}
        </ol>
      </main>
    </body>`,
  });
}

/** The style sheet that makes the filter links work without a script, for the people of this briefing. */
export function statementFilters(briefing: Briefing): string {
  const hide = (anchor: string, attribute: string, value: string): string =>
    `[id="${anchor}"]:target ~ .rows > :not([data-${attribute}="${value}"]) { display: none }\n` +
    `:has([id="${anchor}"]:target) a[href="#${anchor}"] { background: var(--ink); color: var(--paper) }\n`;
  return [
    ...speakersOf(briefing).map(({ id }) => hide(`by:${id}`, "speaker", id)),
    hide(`by:${REPORT}`, "speaker", REPORT),
    ...KINDS.map((kind) => hide(`kind:${kind}`, "kind", kind)),
  ].join("");
}

interface Filter {
  readonly href: string;
  readonly text: string;
  readonly count: number;
}

const filterBySpeaker = (briefing: Briefing, { id, name }: Person): Filter => ({
  href: `#by:${id}`,
  text: name,
  count: statementsBy(briefing, id).length,
});

const filterByReport = (briefing: Briefing): Filter => ({
  href: `#by:${REPORT}`,
  text: "The report itself",
  count: statementsBy(briefing, undefined).length,
});

const filterList = (name: string, filters: readonly Filter[]): Html =>
  html`<h2>${name}</h2>
    <ul>
      <li><a href="#all:">All</a></li>
      ${filters.map(
        ({ href, text, count }) =>
          html`<li>
            <a href="${href}">${text} <span class="count">${count}</span></a>
          </li>`,
      )}
    </ul>`;

const isFirstOfPassage = ({ statements }: Briefing, { passage, number }: Statement): boolean =>
  statements[number - 2]?.passage !== passage;

const row = (briefing: Briefing, statement: Statement, questions: readonly Html[]): Html =>
  html`<li
    id="${statement.id}"
    value="${statement.number}"
    data-speaker="${statement.speaker ?? REPORT}"
    data-kind="${statement.kind}"
  >
    ${isFirstOfPassage(briefing, statement) && html`<span id="passage:${statement.passage}"></span>`}
    <article class="statement" data-kind="${statement.kind}">
      <p class="words">${statementContent(statement)}</p>
      <p class="attribution">
        ${statementSpeaker(briefing, statement)}${statement.cue !== undefined && html` <i class="cue">${statement.cue}</i>`}
      </p>
      <p class="proof">
        ${kindMark(statement.kind)}${occasion(briefing, statement)}<a href="#${statement.id}"
          >Passage ${statement.passage}</a
        >
      </p>
      ${statement.relays.length > 0 && html`<p class="note">Second-hand: passes on ${namesOfIds(briefing, statement.relays)}.</p>`}${statement.note !== undefined && html`<p class="note">${statement.note}</p>`}${statement.contradicts.length > 0 && html`<p class="note">Compare ${statement.contradicts.map((id, index) => html`${index > 0 && ", "}<a href="#${id}">statement ${statementById(briefing, id).number}</a>`)}.</p>`}${questions}
    </article>
  </li> `;

function occasion(briefing: Briefing, statement: Statement): Html | false {
  const text = occasionText(statement.occasion, briefing.language);
  return text !== "" && html`<span class="occasion">${text}</span>`;
}

const namesOfIds = (briefing: Briefing, ids: readonly string[]): string =>
  ids.map((id) => personById(briefing, id).name).join(", who passes on ");
