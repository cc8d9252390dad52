import type { Briefing } from "../../model/briefing.ts";
import { html, type Html } from "./html.ts";
import { page } from "./page.ts";

/** One thing to print: a page of its own in the print room, and a PDF of the same name. */
export interface Sheet {
  /** Folder under `print/`, and the PDF's name. */
  readonly id: string;
  readonly title: string;
  /** What it is good for, in one sentence. */
  readonly about: string;
  /** True for papers and keys: their items can be chosen. */
  readonly isPaper?: boolean;
}

/** A page of the print room around its content. */
export const printPage = (briefing: Briefing, sheet: Sheet, content: Html, script?: string): string =>
  page({
    title: `${sheet.title} – ${briefing.title}`,
    description: sheet.about,
    language: briefing.language,
    root: "../../../",
    styles: ["print"],
    ...(script === undefined ? {} : { script }),
    head: html`<link rel="stylesheet" href="running-title.css" /> `,
    body: html`<body>
      <header class="site-head"><a href="../">Print room</a></header>
      <main class="sheet" data-sheet="${sheet.id}">${content}</main>
    </body>`,
  });

/** The style sheet that puts the running title, the page number and the source on each sheet of paper. */
export function runningTitle(briefing: Briefing, sheet: Sheet): string {
  const text = (words: string): string => JSON.stringify(words);
  return `@page {
  @top-left { content: ${text(briefing.title)}; font: 9pt "Source Sans 3", sans-serif; color: #55565e }
  @top-right { content: ${text(sheet.title)}; font: 9pt "Source Sans 3", sans-serif; color: #55565e }
  @bottom-left { content: ${text(`Source: ${briefing.source.title}, ${briefing.source.published}`)}; font: 9pt "Source Sans 3", sans-serif; color: #55565e }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Source Sans 3", sans-serif; color: #55565e }
}
`;
}
