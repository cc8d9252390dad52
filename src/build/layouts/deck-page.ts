import type { MarkdownIt } from "markdown-it";
import { slidesOf } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { CONTENT_SECURITY_POLICY } from "../policy.ts";
import { citationCards, markedStatements } from "./citation-mark.ts";
import { html, type Html } from "./html.ts";
import { LATER_SLIDES, splitSlides } from "./later-slides.ts";
import { questionCount } from "./open-questions.ts";
import { page } from "./page.ts";
import { emptySection, slideSection } from "./slide-section.ts";

/** The way from the deck to the statements page. */
export const STATEMENTS_PAGE = "statements/";

/**
 * The face of running text: fetched with the style sheet, not after it, so that marks in a line and the
 * doors of the bar stay where they are. Headings move nothing when theirs comes, and come sooner this way.
 */
const FACE = "sans-english";

/** The deck: every slide of the briefing, for presenting. Notes are not in it: a viewer's page has none. */
export function deckPage(loaded: LoadedBriefing, md: MarkdownIt): string {
  const { briefing } = loaded;
  const { first, later } = splitSlides(briefing);
  const slides = html`${first.map((which) => slideSection(loaded, md, which, STATEMENTS_PAGE))}${later.map((which) => emptySection(briefing, which))}`;
  return page({
    title: briefing.title,
    description: briefing.summary,
    language: briefing.language,
    root: "../",
    styles: later.length > 0 ? ["deck", "long-deck"] : ["deck"],
    script: "deck",
    policy: CONTENT_SECURITY_POLICY,
    head: html`<link
      rel="preload"
      href="../assets/${FACE}.woff2"
      as="font"
      type="font/woff2"
      crossorigin
    /> `,
    body: html`<body class="deck-page">
      <header class="skip">
        <a href="study/">Read the slides as an article, made for reading aloud and for small screens</a>
      </header>
      <main
        class="reveal"
        aria-label="Slides"
        ${later.length > 0 && html`data-later-slides="${LATER_SLIDES}"`}
      >
        <h1 class="visually-hidden">${briefing.title}</h1>
        <div class="slides">${slides}</div>
        ${later.length > 0 && withoutLaterSlides(first.length + 1, first.length + later.length)}
      </main>
      ${bar(loaded)}
      ${citationCards(briefing, markedStatements(briefing, slides), STATEMENTS_PAGE, { withNotes: false })}${overviewDialog()}${keysDialog()}
    </body>`,
  });
}

/** For whom the later slides are not there: without scripts at all, and with them where they do not come. */
const withoutLaterSlides = (from: number, to: number): Html =>
  html`<p class="more-slides">
      <a href="study/">Slides ${from} to ${to} are in the article</a>
    </p>
    <p class="missing-slide" role="status" data-missing hidden>
      This slide could not be fetched. <button type="button">Try again</button>
    </p>`;

const bar = ({ briefing, openQuestions }: LoadedBriefing): Html =>
  html`<nav class="deck-bar" aria-label="Deck">
    <span class="moves"
      ><button type="button" data-action="previous" aria-label="Previous slide">‹</button>
      <span class="position"><span data-position>1</span> / ${slidesOf(briefing).length}</span>
      <button type="button" data-action="next" aria-label="Next slide">›</button></span
    >
    <span data-offer></span>
    <span class="doors"
      >${openQuestions.length > 0 && html`<a class="draft-mark" href="${STATEMENTS_PAGE}#open:">Draft: ${questionCount(openQuestions)}</a> `}<button
        type="button"
        data-action="overview"
      >
        Overview
      </button>
      <button type="button" data-action="keys">Keys</button>
      <a href="speaker/" target="_blank" rel="noopener" data-speaker>Speaker view</a>
      <a href="study/">Read</a>
      <a href="${STATEMENTS_PAGE}">Who said what</a></span
    >
  </nav>`;

const overviewDialog = (): Html =>
  html`<dialog class="overview" aria-label="Overview of the slides">
    <form method="dialog"><button>Close</button></form>
    <ol></ol>
  </dialog>`;

const keysDialog = (): Html =>
  html`<dialog class="keys" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">Keys</h2>
      <button>Close</button>
    </form>
    <table>
      <tbody></tbody>
    </table>
    <label><input type="checkbox" data-letter-keys checked /> Single letters work as keys</label>
  </dialog>`;
