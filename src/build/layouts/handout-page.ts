import type { MarkdownIt } from "markdown-it";
import type { Part } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { slideHtml } from "../slide-html.ts";
import { html, type Html } from "./html.ts";
import { printPage, type Sheet } from "./print-shell.ts";

const STATEMENTS_PAGE = "../../statements/";

/** The handout: what each slide says, with its notes or without, and lines to write on. */
export function handoutPage(
  loaded: LoadedBriefing,
  md: MarkdownIt,
  sheet: Sheet,
  withNotes: boolean,
): string {
  const { briefing } = loaded;
  return printPage(
    briefing,
    sheet,
    html`<h1>${briefing.title}</h1>
      <p class="lead">${briefing.summary}</p>
      ${briefing.parts.map((part) => partOfHandout(loaded, md, part, withNotes))}`,
  );
}

function partOfHandout(loaded: LoadedBriefing, md: MarkdownIt, part: Part, withNotes: boolean): Html {
  const slides = part.slides.filter(({ ours }) => !ours);
  return html`<h2>${part.title}</h2>
    ${slides.map((slide) => {
      const { heading, body, notes } = slideHtml(md, loaded, slide.id, {
        statementsPage: STATEMENTS_PAGE,
        medium: "paper",
      });
      return html`<section class="handout-slide">
        <h3>${heading}</h3>
        <div class="body">${body}</div>
        ${withNotes && html`<div class="notes">${notes}</div>`}
        <div class="lines" role="presentation"></div>
      </section> `;
    })}`;
}
