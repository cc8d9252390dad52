import type { MarkdownIt } from "markdown-it";
import type { Briefing, Part, Slide } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { stripPicture } from "../pictures/strip.ts";
import { slideHtml } from "../slide-html.ts";
import { html, type Html } from "./html.ts";
import { readableDate } from "./readable-date.ts";

/** A slide and the part that it is of. */
export interface SlideOfPart {
  readonly part: Part;
  readonly slide: Slide;
}

/** A slide as the deck and the speaker view show it. */
export const slideSection = (
  loaded: LoadedBriefing,
  md: MarkdownIt,
  which: SlideOfPart,
  statementsPage: string,
): Html => section(loaded.briefing, which, slideContent(loaded, md, which, statementsPage));

/** The place of a slide whose content comes later. */
export const emptySection = (briefing: Briefing, which: SlideOfPart): Html =>
  section(briefing, which, undefined);

const section = (briefing: Briefing, which: SlideOfPart, content: Html | undefined): Html =>
  html`<section id="${which.slide.id}" data-layout="${layoutOf(briefing, which)}">${content}</section> `;

function layoutOf({ parts }: Briefing, { slide }: SlideOfPart): "title" | "part" | "plain" {
  if (parts[0]?.slides[0] === slide) return "title";
  return slide.opensPart ? "part" : "plain";
}

/** What stands on a slide. */
export function slideContent(
  loaded: LoadedBriefing,
  md: MarkdownIt,
  { part, slide }: SlideOfPart,
  statementsPage: string,
): Html {
  const { heading, body } = slideHtml(md, loaded, slide.id, { statementsPage });
  const opening = part.slides.findIndex(({ opensPart }) => opensPart);
  const layout = layoutOf(loaded.briefing, { part, slide });
  const isInsidePart = part.slides.indexOf(slide) > opening;
  const { parts, date, language } = loaded.briefing;
  const kicker = {
    title: `Briefing, ${readableDate(date, language)}`,
    part: `Part ${parts.indexOf(part) + 1} of ${parts.length}`,
    plain: isInsidePart && part.title,
  }[layout];
  return html`
    <p class="part-name">${kicker}</p>
    <h2 tabindex="-1">${heading}</h2>
    <div class="body">${body}</div>
    ${layout === "title" && stripPicture(loaded.briefing)}${layout === "part" && partsList(loaded.briefing, part)}
  `;
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
