import type { MarkdownIt } from "markdown-it";
import type { LoadedBriefing } from "./content/load-briefing.ts";
import { handoutPage } from "./layouts/handout-page.ts";
import { keyPage } from "./layouts/key-page.ts";
import { paperPage } from "./layouts/paper-page.ts";
import { printRoomPage } from "./layouts/print-room-page.ts";
import { runningTitle, type Sheet } from "./layouts/print-shell.ts";
import { referencePage } from "./layouts/reference-page.ts";
import type { SitePage } from "./pages.ts";

type DrawSheet = (loaded: LoadedBriefing, md: MarkdownIt, sheet: Sheet) => string;

const SHEETS: readonly { readonly sheet: Sheet; readonly draw: DrawSheet }[] = [
  {
    sheet: {
      id: "handout",
      title: "Handout",
      about: "What each slide says, with its notes and lines to write on.",
    },
    draw: (loaded, md, sheet) => handoutPage(loaded, md, sheet, true),
  },
  {
    sheet: {
      id: "handout-without-notes",
      title: "Handout without notes",
      about: "What each slide says, with lines to write on.",
    },
    draw: (loaded, md, sheet) => handoutPage(loaded, md, sheet, false),
  },
  ...["A", "B"].flatMap((letter) => [
    {
      sheet: {
        id: `paper-${letter.toLowerCase()}`,
        title: `Paper ${letter}`,
        about: `A question paper. Papers A and B have the same questions in another order.`,
        isPaper: true,
      },
      draw: ({ briefing, bank }: LoadedBriefing, _md: MarkdownIt, sheet: Sheet) =>
        paperPage(briefing, bank, sheet, letter),
    },
    {
      sheet: {
        id: `key-${letter.toLowerCase()}`,
        title: `Answer key ${letter}`,
        about: `The answers to paper ${letter}, each with its passage and why.`,
        isPaper: true,
      },
      draw: ({ briefing, bank }: LoadedBriefing, _md: MarkdownIt, sheet: Sheet) =>
        keyPage(briefing, bank, sheet, letter),
    },
  ]),
  {
    sheet: {
      id: "reference",
      title: "Who’s who and statements",
      about: "Everybody who is named, and every statement with its passage.",
    },
    draw: ({ briefing }, _md, sheet) => referencePage(briefing, sheet),
  },
];

/** Everything that the print room holds, besides the slides themselves. */
export const ALL_SHEETS: readonly Sheet[] = SHEETS.map(({ sheet }) => sheet);

/** The pages of a briefing's print room. */
export function printRoomPages(loaded: LoadedBriefing, md: MarkdownIt): readonly SitePage[] {
  const { briefing } = loaded;
  const folder = `${briefing.id}/print`;
  return [
    {
      url: `${folder}/index.html`,
      content: printRoomPage(briefing, ALL_SHEETS, { pdfs: false, exports: false }),
    },
    ...SHEETS.flatMap(({ sheet, draw }) => [
      { url: `${folder}/${sheet.id}/index.html`, content: draw(loaded, md, sheet) },
      { url: `${folder}/${sheet.id}/running-title.css`, content: runningTitle(briefing, sheet) },
    ]),
  ];
}
