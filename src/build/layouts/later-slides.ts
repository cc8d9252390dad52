import type { MarkdownIt } from "markdown-it";
import type { Briefing } from "../../model/briefing.ts";
import type { LaterSlides } from "../../model/later-slides.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { cardId, citationCard, markedStatements } from "./citation-mark.ts";
import { html } from "./html.ts";
import { slideContent, type SlideOfPart } from "./slide-section.ts";

/**
 * How many slides are in a deck's page. A talk has fewer; a longer deck would
 * keep everybody waiting for slides that are an hour away.
 */
const SLIDES_IN_PAGE = 50;

/** The file beside the deck's page that holds the others. */
export const LATER_SLIDES = "later-slides.json";

/** The slides that are in the deck's page, and those that it fetches later. */
export function splitSlides({ parts }: Briefing): {
  readonly first: readonly SlideOfPart[];
  readonly later: readonly SlideOfPart[];
} {
  const slides = parts.flatMap((part) => part.slides.map((slide) => ({ part, slide })));
  return {
    first: slides.slice(0, SLIDES_IN_PAGE),
    later: slides.slice(SLIDES_IN_PAGE),
  };
}

/** What the deck fetches later; undefined where its page has everything. */
export function laterSlides(
  loaded: LoadedBriefing,
  md: MarkdownIt,
  statementsPage: string,
): LaterSlides | undefined {
  const { briefing } = loaded;
  const { later } = splitSlides(briefing);
  if (later.length === 0) return undefined;
  const slides = later.map((which) => slideContent(loaded, md, which, statementsPage));
  const cards = markedStatements(briefing, html`${slides}`).map(
    (one) => [cardId(one), citationCard(briefing, one, statementsPage, { withNotes: false }).html] as const,
  );
  return {
    slides: Object.fromEntries(later.map(({ slide }, index) => [slide.id, slides[index]?.html ?? ""])),
    cards: Object.fromEntries(cards),
  };
}
