import { personById, statementsBy, type Briefing } from "../../model/briefing.ts";
import { html } from "./html.ts";
import { kindLegend } from "./kind-legend.ts";
import { kindMark } from "./kind-mark.ts";
import { printPage, type Sheet } from "./print-shell.ts";
import { statementContent } from "./statement-figure.ts";

/** The reference sheet: who is who, what the kinds mean, and every statement with its passage. */
export function referencePage(briefing: Briefing, sheet: Sheet): string {
  const nameOf = (id: string | undefined): string =>
    id === undefined ? "The report itself" : personById(briefing, id).name;
  return printPage(
    briefing,
    sheet,
    html`<h1>${sheet.title}</h1>
      <h2>Who’s who</h2>
      <table class="reference">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col" class="figure">Statements by</th>
            <th scope="col" class="figure">Statements about</th>
          </tr>
        </thead>
        <tbody>
          ${briefing.people.map(
            ({ id, name, role }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${role}</td>
                <td class="figure">${statementsBy(briefing, id).length}</td>
                <td class="figure">
                  ${briefing.statements.filter(({ about }) => about.includes(id)).length}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h2>The kinds</h2>
      ${kindLegend()}
      <h2>The statements</h2>
      <table class="reference">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Statement</th>
            <th scope="col">Speaker</th>
            <th scope="col">Kind</th>
            <th scope="col" class="figure">Passage</th>
          </tr>
        </thead>
        <tbody>
          ${briefing.statements.map(
            (one) =>
              html`<tr>
                <td class="number">${one.number}</td>
                <td>${statementContent(one)}</td>
                <td class="speaker">${nameOf(one.speaker)}</td>
                <td>${kindMark(one.kind)}</td>
                <td class="figure">${one.passage}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}
