import type { Briefing } from "../../model/briefing.ts";
import { KINDS } from "../../model/statement.ts";
import { html, raw, type Html } from "../layouts/html.ts";
import { kindMark } from "../layouts/kind-mark.ts";

/** How many statements of each kind the source holds, as a table with bars. */
export function sharesPicture({ statements }: Briefing): Html {
  const counts = KINDS.map((kind) => ({ kind, count: statements.filter((one) => one.kind === kind).length }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return html`<table class="shares">
    <caption>
      ${statements.length} statements in the report, by kind
    </caption>
    <thead>
      <tr>
        <th scope="col">Kind</th>
        <th scope="col">Statements</th>
      </tr>
    </thead>
    <tbody>
      ${counts.map(
        ({ kind, count }) =>
          html`<tr data-kind="${kind}">
            <th scope="row">${kindMark(kind)}</th>
            <td>${bar(count / most)}<span>${count}</span></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const bar = (share: number): Html =>
  raw(
    `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${(share * 100).toFixed(1)}" height="10" fill="currentColor"/></svg>`,
  );
