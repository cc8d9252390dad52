import type { MarkdownIt } from "markdown-it";
import { slidesOf } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { slideHtml } from "../slide-html.ts";
import { html, type Html } from "./html.ts";
import { page } from "./page.ts";
import { slideSection } from "./slide-section.ts";

const STATEMENTS_PAGE = "../statements/";

/** The speaker view: every slide with its notes; a script shows the present one and the next. */
export function speakerPage(loaded: LoadedBriefing, md: MarkdownIt): string {
  const { briefing } = loaded;
  const entries = briefing.parts.flatMap((part) =>
    part.slides.map((slide): Html => {
      const { notes } = slideHtml(md, loaded, slide.id, { statementsPage: STATEMENTS_PAGE });
      return html`<div class="entry">
        <div class="frame" inert>
          <div class="slides">${slideSection(loaded, md, { part, slide }, STATEMENTS_PAGE)}</div>
        </div>
        <div class="notes" tabindex="0" role="region" aria-label="Notes: ${slide.title}">${notes}</div>
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
    body: html`<body>
      <main class="speaker-page">
        <h1 class="visually-hidden">Speaker view – ${briefing.title}</h1>
        <div class="speaker-bar">
          <span>Clock <b data-clock></b></span><span>Elapsed <b data-elapsed></b></span
          ><span>Pace <b data-pace></b></span>
          <label>Minutes <input type="number" min="1" max="600" data-minutes /></label
          ><button type="button" data-restart>Restart time</button>
          <button type="button" data-do="previous">Back</button
          ><button type="button" data-do="next">Next</button
          ><button type="button" data-do="black">Black screen</button>
          <label
            >Slide
            <select data-slides>
              ${slidesOf(briefing).map(({ title }, index) => html`<option>${index + 1}. ${title}</option>`)}
            </select></label
          >
          <button type="button" data-do="smaller" aria-label="Smaller notes">A−</button
          ><button type="button" data-do="larger" aria-label="Larger notes">A+</button>
          <a href="../" target="_blank" rel="noopener" data-deck>Open the deck</a>
          <span data-connection role="status"></span><span data-offer></span>
        </div>
        <div class="entries">${entries}</div>
      </main>
    </body>`,
  });
}
