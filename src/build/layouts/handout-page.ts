import type { MarkdownIt } from "markdown-it";
import type { Part, Slide } from "../../model/briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { slideHtml } from "../slide-html.ts";
import { html, type Html } from "./html.ts";
import { printPage, type Sheet } from "./print-shell.ts";

const STATEMENTS_PAGE = "../../statements/";

/** How many slides share a page: with their notes, and without. */
const PER_PAGE = { withNotes: 2, withoutNotes: 3 } as const;

/** A slide, and the part that it is the first of. */
interface Entry {
  readonly slide: Slide;
  readonly opens: Part | undefined;
}

/** The handout: what each slide says, with its notes or without, and lines to write on. */
export function handoutPage(
  loaded: LoadedBriefing,
  md: MarkdownIt,
  sheet: Sheet,
  withNotes: boolean,
): string {
  const { briefing } = loaded;
  const entries = briefing.parts.flatMap((part) => entriesOf(part));
  const title = html`<h1>${briefing.title}</h1>
    <p class="lead">${briefing.summary}</p>`;
  return printPage(
    briefing,
    sheet,
    html`${pagesOf(entries, withNotes ? PER_PAGE.withNotes : PER_PAGE.withoutNotes).map(
      (page, index) =>
        html`<div class="handout-page">
          ${index === 0 && title}${page.map((entry) => drawEntry(loaded, md, entry, withNotes))}
        </div> `,
    )}`,
  );
}

const entriesOf = (part: Part): readonly Entry[] =>
  part.slides
    .filter(({ ours }) => !ours)
    .map((slide, index) => ({ slide, opens: index === 0 ? part : undefined }));

/** So many entries a page; the first has one less, because the title stands there. */
function pagesOf(entries: readonly Entry[], perPage: number): readonly (readonly Entry[])[] {
  const pages = [entries.slice(0, perPage - 1)];
  for (let at = perPage - 1; at < entries.length; at += perPage) pages.push(entries.slice(at, at + perPage));
  return pages;
}

function drawEntry(
  loaded: LoadedBriefing,
  md: MarkdownIt,
  { slide, opens }: Entry,
  withNotes: boolean,
): Html {
  const { heading, body, notes } = slideHtml(md, loaded, slide.id, {
    statementsPage: STATEMENTS_PAGE,
    medium: "paper",
  });
  return html`${opens && html`<h2>${opens.title}</h2> `}
    <section class="handout-slide">
      <h3>${heading}</h3>
      <div class="body">${body}</div>
      ${withNotes && html`<div class="notes">${notes}</div>`}
      <div class="lines" role="presentation"></div>
    </section> `;
}
