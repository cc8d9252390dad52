import type { MarkdownIt } from "markdown-it";
import { statementById, type Briefing } from "../model/briefing.ts";
import { itemById, type Bank } from "../../quiz/bank.ts";
import type { LoadedBriefing } from "./content/load-briefing.ts";
import { citationMark, printedCitation } from "./layouts/citation-mark.ts";
import { raw, type Html } from "./layouts/html.ts";
import { questionSlide } from "./layouts/question-slide.ts";
import { statementFigure } from "./layouts/statement-figure.ts";
import { createSlideMarkdown } from "./markdown/markdown.ts";
import { isPictureName } from "./pictures/picture-names.ts";
import { drawPicture } from "./pictures/pictures.ts";

/** What the marks and figures of a slide need to know of the page they are on. */
export interface SlideEnvironment {
  readonly briefing: Briefing;
  readonly bank: Bank;
  /** The way from the page to the statements page. */
  readonly statementsPage: string;
  /** On screen a citation opens a card; on paper it is a number. */
  readonly medium: "screen" | "paper";
}

/** The Markdown of slides, drawing statements, pictures and citations; render it with a `SlideEnvironment`. */
export const siteMarkdown = (): MarkdownIt =>
  createSlideMarkdown({
    embed: (id, env) => drawEmbed(id, env as SlideEnvironment).html,
    citation: (id, env) => drawCitation(id, env as SlideEnvironment).html,
  });

function drawCitation(id: string, { briefing, medium }: SlideEnvironment): Html {
  const statement = statementById(briefing, id);
  return medium === "paper" ? printedCitation(statement) : citationMark(statement);
}

function drawEmbed(id: string, { briefing, bank, statementsPage }: SlideEnvironment): Html {
  if (isPictureName(id)) return drawPicture(id, briefing, statementsPage);
  const item = itemById(bank, id);
  if (item) return questionSlide(briefing, item, statementsPage);
  return statementFigure(briefing, statementById(briefing, id), statementsPage);
}

/** A slide's heading, body and notes as HTML. */
export interface SlideHtml {
  readonly heading: Html;
  readonly body: Html;
  readonly notes: Html;
}

/** Renders one slide for a page that is reached from the statements page as `env` says. */
export function slideHtml(
  md: MarkdownIt,
  loaded: LoadedBriefing,
  slideId: string,
  {
    statementsPage,
    medium = "screen",
  }: { readonly statementsPage: string; readonly medium?: "screen" | "paper" },
): SlideHtml {
  const source = loaded.slideSources.get(slideId);
  if (!source) throw new Error(`No slide "${slideId}" in briefing "${loaded.briefing.id}".`);
  const { briefing, bank } = loaded;
  const env = { briefing, bank, statementsPage, medium } satisfies SlideEnvironment;
  return {
    heading: raw(md.renderer.renderInline(source.heading.children ?? [], md.options, env)),
    body: raw(md.renderer.render([...source.content], md.options, env)),
    notes: raw(md.renderer.render([...source.notes], md.options, env)),
  };
}
