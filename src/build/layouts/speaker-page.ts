import type { MarkdownIt } from "markdown-it";
import { slidesOf, type Briefing, type Slide } from "../../model/briefing.ts";
import { itemById } from "../../../quiz/bank.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { slideHtml } from "../slide-html.ts";
import { html, type Html } from "./html.ts";
import { keyText, letteredOptions } from "./item-view.ts";
import { page } from "./page.ts";
import { slideSection } from "./slide-section.ts";

/** What stands there until a deck answers, so that nothing moves when the script finds none; it takes the words from here. */
const NOBODY_ANSWERS = "No deck is answering. Open the deck in another window of this browser.";

const STATEMENTS_PAGE = "../statements/";

/** The speaker view: every slide with its notes; a script shows the present one and the next. */
export function speakerPage(loaded: LoadedBriefing, md: MarkdownIt): string {
  const { briefing } = loaded;
  const [first, second] = slidesOf(briefing);
  const classOf = (slide: Slide): string =>
    slide === first ? "entry current" : slide === second ? "entry next" : "entry";
  const entries = briefing.parts.flatMap((part) =>
    part.slides.map((slide): Html => {
      const { notes } = slideHtml(md, loaded, slide.id, { statementsPage: STATEMENTS_PAGE });
      return html`<div class="${classOf(slide)}">
        <div class="frame" inert>
          <div class="slides">${slideSection(loaded, md, { part, slide }, STATEMENTS_PAGE)}</div>
        </div>
        <div class="notes" tabindex="0" role="region" aria-label="Notes: ${slide.title}">
          ${keys(loaded, slide)}${notes}
        </div>
      </div> `;
    }),
  );
  return page({
    title: `Speaker view – ${briefing.title}`,
    description: `This slide, the next, the notes and the time, for whoever presents “${briefing.title}”.`,
    language: briefing.language,
    root: "../../",
    styles: ["speaker"],
    script: "speaker",
    body: html`<body class="lost">
      <main class="speaker-page">
        <h1 class="visually-hidden">Speaker view – ${briefing.title}</h1>
        ${times()}
        <div class="entries">${entries}</div>
        <p class="coming"><span>Next click</span> <b data-coming>${second?.title}</b></p>
        ${controls(briefing)}
      </main>
    </body>`,
  });
}

/** The answers of a slide's questions, for the speaker before the room sees them. */
const keys = ({ briefing, bank }: LoadedBriefing, slide: Slide): Html =>
  html`${slide.items
    .flatMap((id) => itemById(bank, id) ?? [])
    .map(
      (item) =>
        html`<p class="key">
          <b>Answer, for you alone:</b> ${keyText(item, letteredOptions(briefing, item))}
        </p>`,
    )}`;

const times = (): Html =>
  html`<div class="times">
    <p><span>Time</span> <b data-clock>0:00</b></p>
    <p><span>Elapsed</span> <b data-elapsed>0:00</b></p>
    <p><span>Left</span> <b data-left>0:00</b></p>
    <p><span>Pace</span> <b data-pace>starts as you move</b></p>
    <p><span>This slide</span> <b data-share>0:00 of 0:00</b></p>
    <p>
      <label
        ><span>Planned</span>
        <input
          type="number"
          min="1"
          max="600"
          inputmode="numeric"
          aria-label="Planned minutes"
          data-minutes
        />
        min</label
      >
      <button type="button" data-do="restart">Restart time</button>
    </p>
    <p class="connection" role="status" data-connection>${NOBODY_ANSWERS}</p>
  </div>`;

const controls = (briefing: Briefing): Html =>
  html`<div class="controls" role="group" aria-label="Controls">
    <button type="button" data-do="previous">Back</button>
    <button type="button" class="next-button" data-do="next">Next</button>
    <button type="button" data-do="black" aria-pressed="false">Black screen</button>
    <label
      ><span class="visually-hidden">Slide</span>
      <select data-slides aria-label="Slide">
        ${slidesOf(briefing).map(({ title }, index) => html`<option>${index + 1}. ${title}</option>`)}
      </select></label
    >
    <b class="place">of ${slidesOf(briefing).length}</b>
    <span data-offer></span>
    <span class="extras"
      ><button type="button" data-do="smaller" aria-label="Smaller notes">A−</button>
      <button type="button" data-do="larger" aria-label="Larger notes">A+</button>
      <a href="../" target="_blank" rel="noopener" data-deck>Open the deck</a></span
    >
  </div>`;
