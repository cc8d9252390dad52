import type { Briefing } from "../../model/briefing.ts";
import { hasSpeaker, KINDS, type Kind } from "../../model/statement.ts";
import { html, raw, type Html } from "../layouts/html.ts";
import { kindMark } from "../layouts/kind-mark.ts";
import { byKind } from "../layouts/statement-filters.ts";

/** How many statements of each kind the source holds: a table with bars, somebody's words first, then the report's own. */
export function sharesPicture({ statements }: Briefing, statementsPage: string): Html {
  const counts = new Map(KINDS.map((kind) => [kind, statements.filter((one) => one.kind === kind).length]));
  const most = Math.max(1, ...counts.values());
  const row = (kind: Kind): Html => {
    const count = counts.get(kind) ?? 0;
    return html`<th scope="row"><a href="${statementsPage}#${byKind(kind)}">${kindMark(kind)}</a></th>
      <td data-kind="${kind}">
        <span>${bar(count / most)}<b>${count}</b></span>
      </td>`;
  };
  const group = (title: string, kinds: readonly Kind[]): Html => {
    const whole = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
    return html`<tbody>
      ${kinds.map(
        (kind, index) =>
          html`<tr>
            ${index === 0 && html`<th scope="rowgroup" rowspan="${kinds.length}"><b>${whole}</b> ${title}</th>`}${row(kind)}
          </tr>`,
      )}
    </tbody>`;
  };
  return html`<figure class="picture">
    <table class="shares">
      <caption>
        The ${statements.length} statements in the report, by kind
      </caption>
      <colgroup>
        <col class="whose" />
        <col class="kinds" />
        <col />
      </colgroup>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Whose</th>
          <th scope="col">Kind</th>
          <th scope="col">Statements</th>
        </tr>
      </thead>
      ${group("somebody’s words", KINDS.filter(hasSpeaker))}${group(
        "the report’s own",
        KINDS.filter((kind) => !hasSpeaker(kind)),
      )}
    </table>
  </figure>`;
}

/** A bar beside its number: a hundred wide is the most there is. */
const bar = (share: number): Html =>
  raw(
    `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${(share * 100).toFixed(1)}" height="10" fill="currentColor"/></svg>`,
  );
