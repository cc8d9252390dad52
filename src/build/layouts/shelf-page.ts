import type { LoadedBriefing } from "../content/load-briefing.ts";
import { html, type Html } from "./html.ts";
import { questionCount } from "./open-questions.ts";
import { oneFileName } from "../one-file/one-file-name.ts";
import { page } from "./page.ts";
import { readableDate } from "./readable-date.ts";

/** The shelf: each briefing with its doors. */
export const shelfPage = (briefings: readonly LoadedBriefing[]): string =>
  page({
    title: "Briefings",
    description: "Briefings made from news reports, in which every quotation is proved against its source.",
    language: briefings[0]?.briefing.language ?? "en",
    root: "./",
    styles: ["page"],
    body: html`<body>
      <main class="shelf">
        <h1>Briefings</h1>
        <p class="lead">
          Each one takes a news report apart: who said what, what is only reported, and what the report adds.
          Every quotation is proved against its source.
        </p>
        ${briefings.map(briefingCard)}
        <p class="date">
          The data of every briefing has one form, and <a href="briefing.schema.json">a schema</a> that says
          so.
        </p>
      </main>
    </body>`,
  });

const briefingCard = ({ briefing, openQuestions }: LoadedBriefing): Html =>
  html`<article class="briefing">
    <h2>${briefing.title}</h2>
    <p class="date">
      <time datetime="${briefing.date}">${readableDate(briefing.date, briefing.language)}</time>
    </p>
    <p>${briefing.summary}</p>
    ${openQuestions.length > 0 && html`<p class="draft-mark"><a href="${briefing.id}/statements/#open:">${questionCount(openQuestions)}</a></p>`}
    <ul class="doors">
      <li><a class="main-door" href="${briefing.id}/">Present</a></li>
      <li><a href="${briefing.id}/study/">Read</a></li>
      <li><a href="${briefing.id}/quiz/">Quiz</a></li>
      <li><a href="${briefing.id}/statements/">Who said what</a></li>
      <li><a href="${briefing.id}/print/">Print</a></li>
      <li><a href="${briefing.id}/briefing.json">Data</a></li>
      <li><a href="${briefing.id}/${oneFileName(briefing)}" download>Download in one file</a></li>
    </ul>
  </article> `;
