import { personById, type Briefing } from "../../model/briefing.ts";
import type { Statement } from "../../model/statement.ts";
import { html, type Html } from "../layouts/html.ts";
import { kindShape } from "../layouts/kind-mark.ts";
import { readableDate } from "../layouts/readable-date.ts";
import { statementContent } from "../layouts/statement-figure.ts";

/** The statements of somebody to which the source gives a date: by date, and then by speaker. */
export function timelinePicture(briefing: Briefing): Html {
  const statements = datedStatements(briefing);
  const dates = [...new Set(statements.map(dateOf))];
  return html`<ol class="timeline">
    ${dates.map(
      (date) =>
        html`<li>
          <time datetime="${date}">${readableDate(date, briefing.language)}</time>
          <dl>
            ${voices(
              briefing,
              statements.filter((one) => dateOf(one) === date),
            )}
          </dl>
        </li>`,
    )}
  </ol>`;
}

function voices(briefing: Briefing, statements: readonly Statement[]): Html {
  const speakers = [...new Set(statements.map(({ speaker }) => speaker ?? ""))];
  return html`${speakers.map(
    (id) =>
      html`<div>
        <dt>${personById(briefing, id).name}</dt>
        ${statements
          .filter(({ speaker }) => speaker === id)
          .map((one) => html`<dd>${kindShape(one.kind)}${statementContent(one)}</dd>`)}
      </div>`,
  )}`;
}

const datedStatements = ({ statements }: Briefing): readonly Statement[] =>
  statements
    .filter((one) => one.speaker !== undefined && dateOf(one) !== "")
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));

const dateOf = ({ occasion }: Statement): string => occasion?.on ?? "";
