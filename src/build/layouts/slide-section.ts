import type { MarkdownIt } from "markdown-it";
import type { Briefing, Part, Slide } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { stripPicture } from "../pictures/strip.ts";
import { slideHtml } from "../slide-html.ts";
import { html, type Html } from "./html.ts";
import { readableDate } from "./readable-date.ts";

/** A slide as the deck and the speaker view show it. */
export function slideSection(
  loaded: LoadedBriefing,
  md: MarkdownIt,
  { part, slide }: { readonly part: Part; readonly slide: Slide },
  statementsPage: string,
): Html {
  const { heading, body } = slideHtml(md, loaded, slide.id, { statementsPage });
  const opening = part.slides.findIndex(({ opensPart }) => opensPart);
  const isTitle = loaded.briefing.parts[0]?.slides[0] === slide;
  const layout = isTitle ? "title" : slide.opensPart ? "part" : "plain";
  const isInsidePart = part.slides.indexOf(slide) > opening;
  const { parts, date, language } = loaded.briefing;
  const kicker = {
    title: `Briefing, ${readableDate(date, language)}`,
    part: `Part ${parts.indexOf(part) + 1} of ${parts.length}`,
    plain: isInsidePart && part.title,
  }[layout];
  return html`<section id="${slide.id}" data-layout="${layout}">
    <p class="part-name">${kicker}</p>
    <h2 tabindex="-1">${heading}</h2>
    <div class="body">${body}</div>
    ${isTitle && stripPicture(loaded.briefing)}${layout === "part" && partsList(loaded.briefing, part)}
  </section> `;
}

/** The parts of the briefing, each a link to its opening, with the present one marked. */
const partsList = ({ parts }: Briefing, present: Part): Html =>
  html`<ol class="parts" aria-label="Parts">
    ${parts.map((part) => {
      const opening = part.slides.find(({ opensPart }) => opensPart);
      return html`<li>
        <a href="#/${opening?.id}" ${part === present && html`aria-current="true"`}>${part.title}</a>
      </li>`;
    })}
  </ol>`;
