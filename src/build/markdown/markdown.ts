import createMarkdown, { type MarkdownIt } from "markdown-it";
import { citations, type DrawCitation } from "./citations.ts";
import { embeds, type DrawEmbed } from "./embeds.ts";
import { fences } from "./fences.ts";
import { headingMarks } from "./heading-marks.ts";
import { notes } from "./notes.ts";
import { slides } from "./slides.ts";

/**
 * The Markdown of slides: CommonMark without raw HTML and without pictures
 * from files, and the few things on top of it that the author's guide names.
 */
export function createSlideMarkdown(draw: {
  readonly embed: DrawEmbed;
  readonly citation: DrawCitation;
}): MarkdownIt {
  return createMarkdown("commonmark", { html: false, typographer: false })
    .use(headingMarks)
    .use(slides)
    .use(notes)
    .use(fences)
    .use(embeds, draw.embed)
    .use(citations, draw.citation);
}

/** The same Markdown where nothing is drawn: to read slides without making pages. */
export const parseOnly = (): MarkdownIt => createSlideMarkdown({ embed: () => "", citation: () => "" });
