import type { Briefing } from "../../model/briefing.ts";
import { html, type Html } from "./html.ts";
import { page } from "./page.ts";

/** A file to take along, and what it does not carry, a sentence each. */
export interface ExportLink {
  readonly format: string;
  readonly about: string;
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly losses: readonly string[];
}

/** Where the exported files are taken from: each with what it is for and what it cannot carry. */
export const exportPage = (
  briefing: Briefing,
  count: number,
  exports: readonly ExportLink[],
  lossesFile: string,
): string =>
  page({
    title: `Exports – ${briefing.title}`,
    description: `The questions on “${briefing.title}” for other systems.`,
    language: briefing.language,
    root: "../../",
    styles: ["page"],
    body: html`<body>
      <header class="site-head"><a href="../../">Briefings</a> · <a href="../">${briefing.title}</a></header>
      <main>
        <h1>Questions for other systems</h1>
        <p class="lead">
          The same ${count} questions in every file, in the same order, with their answers, reasons and
          passages.
        </p>
        <ul class="sheets">
          ${exports.map(entry)}
        </ul>
        <p>Which questions that concerns stands in <a href="${lossesFile}">${lossesFile}</a>.</p>
      </main>
    </body>`,
  });

const entry = ({ format, about, file, size, losses }: ExportLink): Html =>
  html`<li>
    <a href="${file}" download>${format}</a> (${kilobytes(size)})
    <p>${about}</p>
    ${
      losses.length > 0 &&
      html`<details>
        <summary>What it cannot carry</summary>
        <ul>
          ${losses.map((loss) => html`<li>${loss}</li> `)}
        </ul>
      </details>`
    }
  </li> `;

/** A size for people: `197 kB`. */
export const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`;
