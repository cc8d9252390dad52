import type { MarkdownIt } from "markdown-it";
import { slidesOf, statementById, type Briefing, type Part, type Slide } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { slideHtml, type SlideHtml } from "../slide-html.ts";
import { citationCards } from "./citation-mark.ts";
import { html, type Html } from "./html.ts";
import { page } from "./page.ts";
import { readableDate } from "./readable-date.ts";

const STATEMENTS_PAGE = "../statements/";

/** Words a minute of somebody who reads with care. */
const READING_SPEED = 180;

/** The reading page: all slides as an article, the notes at hand, the questions after each part. */
export function studyPage(loaded: LoadedBriefing, md: MarkdownIt): string {
  const { briefing } = loaded;
  const parts = briefing.parts.map((part) => partSection(loaded, md, part));
  return page({
    title: `Read – ${briefing.title}`,
    description: briefing.summary,
    language: briefing.language,
    root: "../../",
    styles: ["study"],
    script: "study",
    body: html`<body class="study-page">
      <header class="site-head"><a href="../../">Briefings</a></header>
      ${contents(briefing)}
      <main class="study">
        <h1>${briefing.title}</h1>
        <p class="lead">${briefing.summary}</p>
        <p class="facts">
          <time datetime="${briefing.date}">${readableDate(briefing.date, briefing.language)}</time> ·
          ${readingMinutes(parts)} minutes to read · <a href="../">Present it</a> ·
          <a href="${STATEMENTS_PAGE}">Who said what</a>
        </p>
        ${parts}
      </main>
      ${nextStep(briefing)} ${citationCards(briefing, citedStatements(briefing), STATEMENTS_PAGE)}
    </body>`,
  });
}

const contents = ({ parts }: Briefing): Html =>
  html`<nav class="contents" aria-label="Contents">
    <details>
      <summary>Contents</summary>
      <ol>
        ${parts.map(
          (part) =>
            html`<li>
              <a href="#part-${part.id}">${part.title}</a>
              <ol>
                ${part.slides
                  .filter(isSection)
                  .map((slide) => html`<li><a href="#${slide.id}">${slide.title}</a></li>`)}
              </ol>
            </li>`,
        )}
      </ol>
    </details>
  </nav>`;

/** Slides that only a room needs: the reading page has a title and a table of contents of its own. */
const isSection = (slide: Slide): boolean => !slide.ours;

function partSection(loaded: LoadedBriefing, md: MarkdownIt, part: Part): Html {
  const opener = part.slides.find(({ opensPart }) => opensPart);
  const lead = opener && slideHtml(md, loaded, opener.id, { statementsPage: STATEMENTS_PAGE });
  const sections = part.slides
    .filter(isSection)
    .map((slide) =>
      slideSection(slide, slideHtml(md, loaded, slide.id, { statementsPage: STATEMENTS_PAGE })),
    );
  return html`<section class="part" id="part-${part.id}" aria-labelledby="title-${part.id}">
    <h2 id="title-${part.id}">${part.title}</h2>
    ${lead && html`<div class="lead">${lead.body}</div>`} ${sections}
  </section> `;
}

const slideSection = (slide: Slide, { heading, body, notes }: SlideHtml): Html =>
  html`<section class="slide" id="${slide.id}">
    <h3>${heading}</h3>
    <div class="body">${body}</div>
    ${
      notes.html !== "" &&
      html`<details class="more">
        <summary>More</summary>
        ${notes}
      </details>`
    }
  </section> `;

const citedStatements = (briefing: Briefing) =>
  [...new Set(slidesOf(briefing).flatMap(({ statements }) => statements))].map((id) =>
    statementById(briefing, id),
  );

const readingMinutes = (parts: readonly Html[]): number => {
  const text = parts.map((part) => part.html.replaceAll(/<[^>]*>/g, " ")).join(" ");
  return Math.max(1, Math.round(text.split(/\s+/).length / READING_SPEED));
};

function nextStep(briefing: Briefing): Html {
  const sections = slidesOf(briefing).filter(isSection);
  return html`<nav class="next-step" aria-label="Next step">
    <div>
      <progress max="${sections.length}" value="0" aria-label="Read so far"></progress
      ><a href="#${sections[0]?.id}">Next: ${sections[0]?.title}</a>
    </div>
  </nav>`;
}
