import { readFileSync } from "node:fs";
import type { MarkdownIt } from "markdown-it";
import type { LoadedBriefing } from "./content/load-briefing.ts";
import { briefingData } from "./layouts/briefing-data.ts";
import { deckPage, STATEMENTS_PAGE } from "./layouts/deck-page.ts";
import { LATER_SLIDES, laterSlides } from "./layouts/later-slides.ts";
import { oneFileName } from "./one-file/one-file-name.ts";
import { headersFile } from "./policy.ts";
import { printRoomPages } from "./print-room.ts";
import { quizPage } from "./layouts/quiz-page.ts";
import { shelfCard, shelfPage, type ShelfCard } from "./layouts/shelf-page.ts";
import { speakerPage } from "./layouts/speaker-page.ts";
import { studyPage } from "./layouts/study-page.ts";
import { filterStyles } from "./layouts/statement-filters.ts";
import { statementsPage } from "./layouts/statements-page.ts";

/** A file of the site. */
export interface SitePage {
  /** Address from the site's root, without a leading slash. */
  readonly url: string;
  readonly content: string;
}

/** All pages of a briefing. */
export const briefingPages = (loaded: LoadedBriefing, md: MarkdownIt): readonly SitePage[] =>
  drawPages(loaded, md).map(compact);

function drawPages(loaded: LoadedBriefing, md: MarkdownIt): readonly SitePage[] {
  const { briefing, bank } = loaded;
  const later = laterSlides(loaded, md, STATEMENTS_PAGE);
  return [
    { url: `${briefing.id}/index.html`, content: deckPage(loaded, md) },
    ...(later ? [{ url: `${briefing.id}/${LATER_SLIDES}`, content: JSON.stringify(later) }] : []),
    { url: `${briefing.id}/speaker/index.html`, content: speakerPage(loaded, md) },
    { url: `${briefing.id}/study/index.html`, content: studyPage(loaded, md) },
    { url: `${briefing.id}/quiz/index.html`, content: quizPage(briefing, bank) },
    { url: `${briefing.id}/statements/index.html`, content: statementsPage(loaded) },
    { url: `${briefing.id}/statements/filters.css`, content: filterStyles(briefing) },
    ...printRoomPages(loaded, md),
    { url: `${briefing.id}/briefing.json`, content: briefingData(briefing, bank) },
  ];
}

/** What the pages for all briefings together need to know of one. */
export interface Shelved extends ShelfCard {
  readonly oneFileUrl: string;
}

/** Takes down what the pages for all briefings need, so that the briefing itself need not be kept for them. */
export const shelve = (loaded: LoadedBriefing): Shelved => ({
  ...shelfCard(loaded),
  oneFileUrl: `${loaded.briefing.id}/${oneFileName(loaded.briefing)}`,
});

/** Describes every `briefing.json`. */
const DATA_SCHEMA = "schemas/briefing.json.schema.json";

/** The pages for all briefings together. */
export const sharedPages = (shelved: readonly Shelved[]): readonly SitePage[] => [
  { url: "index.html", content: shelfPage(shelved) },
  { url: "briefing.schema.json", content: readFileSync(DATA_SCHEMA, "utf8") },
  { url: "_headers", content: headersFile(shelved.map(({ oneFileUrl }) => oneFileUrl)) },
];

/** Makes one stretch of memory of a page of many small pieces: V8 does when a character is asked for. */
function compact(page: SitePage): SitePage {
  page.content.charCodeAt(0);
  return page;
}
