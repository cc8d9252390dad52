import type { MarkdownIt } from "markdown-it";
import type { Part, Slide } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { slideHtml } from "../slide-html.ts";
import { html, type Html } from "./html.ts";

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
  return html`<section id="${slide.id}" data-layout="${layout}">
    <p class="part-name">${isInsidePart && part.title}</p>
    <h2 tabindex="-1">${heading}</h2>
    <div class="body">${body}</div>
  </section> `;
}
