import type { Briefing } from "../../model/briefing.ts";
import { html, type Html } from "./html.ts";
import { page } from "./page.ts";
import type { Sheet } from "./print-shell.ts";

/** The slides as they are printed from the deck itself. */
export const SLIDES_SHEET: Sheet = {
  id: "slides",
  title: "Slides",
  about: "One slide a page, in the format of a slide.",
};

/** The name of a sheet's PDF. */
export const pdfName = (briefing: Briefing, sheet: Sheet): string => `${briefing.id}-${sheet.id}.pdf`;

/** The print room: everything that can be printed, with its PDF where one has been made. */
export const printRoomPage = (briefing: Briefing, sheets: readonly Sheet[], hasPdfs: boolean): string =>
  page({
    title: `Print room – ${briefing.title}`,
    description: `Slides, handout, papers and answer keys of “${briefing.title}”, to print.`,
    language: briefing.language,
    root: "../../",
    styles: ["page"],
    body: html`<body>
      <header class="site-head"><a href="../../">Briefings</a> · <a href="../">${briefing.title}</a></header>
      <main class="print-room">
        <h1>Print room</h1>
        <p class="lead">
          Open a page and print it from your browser; it comes out right on A4 and on Letter.
        </p>
        <ul class="sheets">
          ${[SLIDES_SHEET, ...sheets].map((sheet) => entry(briefing, sheet, hasPdfs))}
        </ul>
      </main>
    </body>`,
  });

const entry = (briefing: Briefing, sheet: Sheet, hasPdfs: boolean): Html =>
  html`<li>
    <a href="${sheet === SLIDES_SHEET ? "../" : `${sheet.id}/`}">${sheet.title}</a
    >${hasPdfs && html` <a class="pdf" href="${pdfName(briefing, sheet)}">${sheet.title} as PDF</a>`}
    <p>${sheet.about}</p>
  </li> `;
