import { personById, type Briefing } from "../../model/briefing.ts";
import { grouped } from "../../model/grouped.ts";
import type { Statement } from "../../model/statement.ts";
import { html, type Html } from "../layouts/html.ts";
import { kindShape } from "../layouts/kind-mark.ts";
import { readableDate } from "../layouts/readable-date.ts";
import { statementContent } from "../layouts/statement-figure.ts";

/** The statements of somebody to which the source gives a date: by date, and then by speaker. */
export function timelinePicture(briefing: Briefing): Html {
  const statements = datedStatements(briefing);
  const byDate = grouped(statements, (one) => [dateOf(one)]);
  return html`<ol class="timeline">
    ${[...byDate].map(
      ([date, ofDate]) =>
        html`<li>
          <time datetime="${date}">${readableDate(date, briefing.language)}</time>
          <dl>${voices(briefing, ofDate)}</dl>
        </li>`,
    )}
  </ol>`;
}

function voices(briefing: Briefing, statements: readonly Statement[]): Html {
  const bySpeaker = grouped(statements, ({ speaker }) => [speaker ?? ""]);
  return html`${[...bySpeaker].map(
    ([id, said]) =>
      html`<div>
        <dt>${personById(briefing, id).name}</dt>
        ${said.map((one) => html`<dd>${kindShape(one.kind)}${statementContent(one)}</dd>`)}
      </div>`,
  )}`;
}

const datedStatements = ({ statements }: Briefing): readonly Statement[] =>
  statements
    .filter((one) => one.speaker !== undefined && dateOf(one) !== "")
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));

const dateOf = ({ occasion }: Statement): string => occasion?.on ?? "";
