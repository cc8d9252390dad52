import type { Briefing } from "../../model/briefing.ts";
import type { Statement } from "../../model/statement.ts";
import { html, type Html } from "../layouts/html.ts";
import { kindMark } from "../layouts/kind-mark.ts";
import { readableDate } from "../layouts/readable-date.ts";
import { statementContent, statementSpeaker } from "../layouts/statement-figure.ts";

/** The statements of somebody to which the source gives a date, by date. */
export function timelinePicture(briefing: Briefing): Html {
  const statements = datedStatements(briefing);
  const dates = [...new Set(statements.map(dateOf))];
  return html`<ol class="timeline">${dates.map(
    (date) =>
      html`<li><time datetime="${date}">${readableDate(date, briefing.language)}</time><ul>${statements
        .filter((one) => dateOf(one) === date)
        .map((one) => html`<li>${statementSpeaker(briefing, one)}: ${statementContent(one)} ${kindMark(one.kind)}</li>`)}</ul></li>`,
  )}</ol>`;
}

const datedStatements = ({ statements }: Briefing): readonly Statement[] =>
  statements
    .filter((one) => one.speaker !== undefined && dateOf(one) !== "")
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));

const dateOf = ({ occasion }: Statement): string => occasion?.on ?? "";
