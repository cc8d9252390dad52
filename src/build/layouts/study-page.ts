import type { MarkdownIt } from "markdown-it";
import { slidesOf, type Briefing, type Part, type Slide } from "../../model/briefing.ts";
import { itemById, type Bank } from "../../../quiz/bank.ts";
import { selectItems } from "../../../quiz/form.ts";
import type { Item } from "../../../quiz/item.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { slideHtml, type SlideHtml } from "../slide-html.ts";
import { citationCards, markedStatements } from "./citation-mark.ts";
import { html, type Html } from "./html.ts";
import { itemView } from "./item-view.ts";
import { page } from "./page.ts";
import { itemsData } from "./quiz-page.ts";
import { readableDate } from "./readable-date.ts";

const STATEMENTS_PAGE = "../statements/";

/** Words a minute of somebody who reads with care. */
const READING_SPEED = 180;

/** The reading page: all slides as an article, the notes at hand, the questions after each part. */
export function studyPage(loaded: LoadedBriefing, md: MarkdownIt): string {
  const { briefing, bank } = loaded;
  const items = briefing.parts.map((part) => itemsAfter(bank, briefing, part));
  const parts = briefing.parts.map((part, index) => partSection(loaded, md, part, items[index] ?? []));
  return page({
    title: `Read – ${briefing.title}`,
    description: briefing.summary,
    language: briefing.language,
    root: "../../",
    styles: ["study"],
    script: "study",
    body: html`<body class="study-page" data-briefing="${briefing.id}">
      <header class="site-head"><a href="../../">Briefings</a></header>
      ${contents(briefing)}
      <main class="study">
        <h1>${briefing.title}</h1>
        <p class="lead">${briefing.summary}</p>
        <p class="facts">
          <time datetime="${briefing.date}">${readableDate(briefing.date, briefing.language)}</time> ·
          ${readingMinutes(parts)} minutes to read<span class="elsewhere">
            · <a href="../">Present it</a> · <a href="${STATEMENTS_PAGE}">Who said what</a> ·
            <a href="../quiz/">Quiz</a></span
          >
        </p>
        <p class="notice" data-notice hidden></p>
        ${parts}
        <p class="visually-hidden" role="status" data-announce></p>
      </main>
      ${nextStep(briefing)}
      ${citationCards(briefing, markedStatements(briefing, html`${parts}`), STATEMENTS_PAGE, { withNotes: true })}
      ${itemsData(items.flat())}
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
              <a href="#part:${part.id}">${part.title}</a>
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

/** Slides that only a room needs: the reading page has a title, a table of contents and questions of its own. */
const isSection = (slide: Slide): boolean => !slide.ours && slide.items.length === 0;

/** How many questions follow a part; the others are in the quiz. */
const ITEMS_AFTER_PART = 4;

/** The questions after a part: those of its slides, and as many more as there is room for. */
function itemsAfter(bank: Bank, briefing: Briefing, part: Part): readonly Item[] {
  const shown = part.slides.flatMap(({ items }) => items).flatMap((id) => itemById(bank, id) ?? []);
  const others = selectItems(bank, {
    seed: briefing.id,
    count: shown.length + ITEMS_AFTER_PART,
    parts: [part.id],
  });
  return [...new Set([...shown, ...others])].slice(0, Math.max(shown.length, ITEMS_AFTER_PART));
}

function partSection(loaded: LoadedBriefing, md: MarkdownIt, part: Part, items: readonly Item[]): Html {
  const opener = part.slides.find(({ opensPart }) => opensPart);
  const lead = opener && slideHtml(md, loaded, opener.id, { statementsPage: STATEMENTS_PAGE });
  const sections = part.slides
    .filter(isSection)
    .map((slide) =>
      slideSection(slide, slideHtml(md, loaded, slide.id, { statementsPage: STATEMENTS_PAGE })),
    );
  return html`<section class="part" id="part:${part.id}" aria-labelledby="title:${part.id}">
    <h2 id="title:${part.id}">${part.title}</h2>
    ${lead && html`<div class="lead">${lead.body}</div>`} ${sections}
    <section class="slide questions" id="questions:${part.id}">
      <h3>Questions: ${part.title.toLowerCase()}</h3>
      ${items.map((item) => itemView(loaded.briefing, item, STATEMENTS_PAGE))}
      <p class="elsewhere"><a href="../quiz/">More questions in the quiz</a></p>
    </section>
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

/** Answers are not counted: they open one at a time, and most stay closed. */
const readingMinutes = (parts: readonly Html[]): number => {
  const read = parts.map(({ html: all }) => all.replaceAll(/<details class="answer">.*?<\/details>/gs, ""));
  const text = read.join(" ").replaceAll(/<[^>]*>/g, " ");
  return Math.max(1, Math.round(text.split(/\s+/).length / READING_SPEED));
};

function nextStep(briefing: Briefing): Html {
  const sections = slidesOf(briefing).filter(isSection);
  return html`<nav class="next-step" aria-label="Next step">
    <div>
      <progress max="${sections.length + briefing.parts.length}" value="0" aria-label="Read so far"></progress
      ><a href="#${sections[0]?.id}" data-goal="../quiz/">Next: ${sections[0]?.title}</a>
    </div>
  </nav>`;
}
