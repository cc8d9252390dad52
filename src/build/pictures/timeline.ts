import { personById, type Briefing } from "../../model/briefing.ts";
import { grouped } from "../../model/grouped.ts";
import type { Statement } from "../../model/statement.ts";
import { html, type Html } from "../layouts/html.ts";
import { kindShape } from "../layouts/kind-mark.ts";
import { readableDate } from "../layouts/readable-date.ts";
import { statementContent } from "../layouts/statement-figure.ts";
import { timeAxis } from "./time-axis.ts";

/** More dates than these stand one below the other. */
const MOST_COLUMNS = 5;

/** A date with more characters to read than these gets a wider column, and a wider one still. */
const MUCH_TO_READ = [100, 300];

/**
 * The statements of somebody to which the source gives a date: a true axis of
 * time, and below each date who said what.
 */
export function timelinePicture(briefing: Briefing): Html {
  const statements = datedStatements(briefing);
  const dates = [...grouped(statements, (one) => [dateOf(one)])].map(([date, on]) => {
    const length = on.reduce((sum, { content }) => sum + content.length, 0);
    return { date, on, weight: 2 + MUCH_TO_READ.filter((much) => length > much).length };
  });
  if (dates.length === 0) return html`<p>The report dates no statement.</p>`;
  const side = dates.length <= MOST_COLUMNS;
  return html`<figure class="picture timeline" data-side="${side ? "by-side" : "no"}">
    ${timeAxis(dates, briefing.language, side)}
    <ol>
      ${dates.map(
        ({ date, on, weight }) =>
          html`<li data-weight="${weight}">
            <time datetime="${date}">${readableDate(date, briefing.language)}</time>
            <dl>${voices(briefing, on)}</dl>
          </li>`,
      )}
    </ol>
  </figure>`;
}

function voices(briefing: Briefing, statements: readonly Statement[]): Html {
  const bySpeaker = grouped(statements, ({ speaker }) => [speaker ?? ""]);
  return html`${[...bySpeaker].map(
    ([id, said]) =>
      html`<div>
        <dt>${personById(briefing, id).name}</dt>
        ${said.map(
          (one) => html`<dd data-kind="${one.kind}">${kindShape(one.kind)}${statementContent(one)}</dd>`,
        )}
      </div>`,
  )}`;
}

const datedStatements = ({ statements }: Briefing): readonly Statement[] =>
  statements
    .filter((one) => one.speaker !== undefined && dateOf(one) !== "")
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));

const dateOf = ({ occasion }: Statement): string => occasion?.on ?? "";
