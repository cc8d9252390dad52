import type { MarkdownIt } from "markdown-it";
import { statementById, type Briefing } from "../model/briefing.ts";
import type { LoadedBriefing } from "./content/load-briefing.ts";
import { citationMark } from "./layouts/citation-mark.ts";
import { raw, type Html } from "./layouts/html.ts";
import { statementFigure } from "./layouts/statement-figure.ts";
import { createSlideMarkdown } from "./markdown/markdown.ts";
import { isPictureName } from "./pictures/picture-names.ts";
import { drawPicture } from "./pictures/pictures.ts";

/** What the marks and figures of a slide need to know of the page they are on. */
export interface SlideEnvironment {
  readonly briefing: Briefing;
  /** The way from the page to the statements page. */
  readonly statementsPage: string;
}

/** The Markdown of slides, drawing statements, pictures and citations; render it with a `SlideEnvironment`. */
export const siteMarkdown = (): MarkdownIt =>
  createSlideMarkdown({
    embed: (id, env) => drawEmbed(id, env as SlideEnvironment).html,
    citation: (id, env) => citationMark(statementById((env as SlideEnvironment).briefing, id)).html,
  });

function drawEmbed(id: string, { briefing, statementsPage }: SlideEnvironment): Html {
  if (isPictureName(id)) return drawPicture(id, briefing);
  return statementFigure(briefing, statementById(briefing, id), statementsPage);
}

/** A slide's heading, body and notes as HTML. */
export interface SlideHtml {
  readonly heading: Html;
  readonly body: Html;
  readonly notes: Html;
}

/** Renders one slide for a page. */
export function slideHtml(
  md: MarkdownIt,
  loaded: LoadedBriefing,
  slideId: string,
  statementsPage: string,
): SlideHtml {
  const source = loaded.slideSources.get(slideId);
  if (!source) throw new Error(`No slide "${slideId}" in briefing "${loaded.briefing.id}".`);
  const env = { briefing: loaded.briefing, statementsPage } satisfies SlideEnvironment;
  return {
    heading: raw(md.renderer.renderInline(source.heading.children ?? [], md.options, env)),
    body: raw(md.renderer.render([...source.content], md.options, env)),
    notes: raw(md.renderer.render([...source.notes], md.options, env)),
  };
}
