import { DEFAULT_COUNT } from "../../../quiz/paper-choice.ts";
import type { Briefing } from "../../model/briefing.ts";
import { html, type Html } from "./html.ts";
import { oneFileName } from "../one-file/one-file-name.ts";
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

/** What has been made for this site besides its pages. */
export interface Made {
  readonly pdfs: boolean;
  /** The files of `npm run export`. */
  readonly exports: boolean;
}

/** The print room: everything that can be printed, with its PDF where one has been made. */
export const printRoomPage = (briefing: Briefing, sheets: readonly Sheet[], made: Made): string =>
  page({
    title: `Print room – ${briefing.title}`,
    description: `Slides, handout, papers and answer keys of “${briefing.title}”, to print.`,
    language: briefing.language,
    root: "../../",
    styles: ["page"],
    script: "print-room",
    body: html`<body>
      <header class="site-head"><a href="../../">Briefings</a> · <a href="../">${briefing.title}</a></header>
      <main class="print-room">
        <h1>Print room</h1>
        <p class="lead">
          Open a page and print it from your browser; it comes out right on A4 and on Letter.
        </p>
        <h2>To present and to read</h2>
        <ul class="sheets">
          ${[SLIDES_SHEET, ...sheets.filter(({ isPaper }) => !isPaper)].map((sheet) => entry(briefing, sheet, made.pdfs))}
          <li>
            <a href="../${oneFileName(briefing)}" download>Everything in one file</a>
            <p>All pages of this briefing in one HTML file. It opens from a USB stick, without a network.</p>
          </li>
        </ul>
        <h2>Papers and keys</h2>
        ${paperChoice(briefing)}
        <ul class="sheets">
          ${sheets.filter(({ isPaper }) => isPaper).map((sheet) => entry(briefing, sheet, made.pdfs))}
        </ul>
        ${made.exports && html`<p><a href="../export/">The questions for other systems</a>: Moodle, QTI, SCORM, Anki, spreadsheets.</p>`}
        <p class="honest">
          These questions and their answers are on this site for everybody to read: they are for study, not
          for exams.
        </p>
      </main>
    </body>`,
  });

const paperChoice = (briefing: Briefing): Html =>
  html`<form class="paper-choice scripted" data-paper-choice data-briefing="${briefing.id}">
    <label>Questions <input type="number" name="items" min="1" max="500" value="${DEFAULT_COUNT}" /></label>
    <fieldset>
      <legend>Parts</legend>
      ${briefing.parts.map(
        ({ id, title }) =>
          html`<label><input type="checkbox" name="part" value="${id}" checked /> ${title}</label> `,
      )}
    </fieldset>
    <label
      >Word for the draw <input type="text" name="seed" maxlength="60" placeholder="${briefing.id}"
    /></label>
    <p>The same choice gives the same paper to everybody; another word draws other questions.</p>
  </form>`;

function entry(briefing: Briefing, sheet: Sheet, hasPdfs: boolean): Html {
  const address = sheet === SLIDES_SHEET ? "../" : `${sheet.id}/`;
  return html`<li>
    <a href="${address}" ${sheet.isPaper && html`data-paper="${address}"`}>${sheet.title}</a
    >${hasPdfs && html` <a class="pdf" href="${pdfName(briefing, sheet)}" ${sheet.isPaper && html`data-paper-pdf`}>${sheet.title} as PDF</a>`}
    <p>${sheet.about}</p>
  </li> `;
}
