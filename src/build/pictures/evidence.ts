import type { Briefing } from "../../model/briefing.ts";
import { hasSpeaker, KINDS, KIND_NAMES, type Kind } from "../../model/statement.ts";
import { html, type Html } from "../layouts/html.ts";
import { kindMark, kindShape } from "../layouts/kind-mark.ts";
import { byKind, byPassage } from "../layouts/statement-filters.ts";
import { passageKinds } from "./passage-kinds.ts";

/**
 * The evidence strip: every passage of the source in order as a cell, by the
 * firmest kind of statement in it, each leading to its statements. The table
 * below it counts them: how much somebody said, how much the report says itself.
 */
export function evidencePicture(briefing: Briefing, statementsPage: string): Html {
  const kinds = passageKinds(briefing);
  return html`<figure class="picture evidence">
    <ol aria-label="The ${kinds.length} passages of the report in order">
      ${kinds.map((kind, index) => html`<li>${cell(kind, index + 1, statementsPage)}</li>`)}
    </ol>
    ${countTable(kinds, statementsPage)}
  </figure>`;
}

const cell = (kind: Kind | undefined, passage: number, statementsPage: string): Html =>
  kind === undefined
    ? html`<span class="cell"><span class="visually-hidden">Passage ${passage}, no statement</span>·</span>`
    : html`<a
        class="cell"
        data-kind="${kind}"
        href="${statementsPage}#${byPassage(passage)}"
        aria-label="Passage ${passage}, ${KIND_NAMES[kind].toLowerCase()}"
        >${kindShape(kind)}</a
      >`;

function countTable(kinds: readonly (Kind | undefined)[], statementsPage: string): Html {
  const count = (wanted: Kind | undefined): number => kinds.filter((kind) => kind === wanted).length;
  const group = (title: string, wanted: readonly Kind[]): Html =>
    html`<tbody>
      <tr>
        <th scope="rowgroup" colspan="2">
          <b>${wanted.reduce((sum, kind) => sum + count(kind), 0)}</b> ${title}
        </th>
      </tr>
      ${wanted.map(
        (kind) =>
          html`<tr>
            <th scope="row"><a href="${statementsPage}#${byKind(kind)}">${kindMark(kind)}</a></th>
            <td>${count(kind)}</td>
          </tr>`,
      )}
    </tbody>`;
  return html`<table class="counts">
    <caption class="visually-hidden">
      Passages of the report by the firmest kind of statement in them
    </caption>
    ${group("passages hold somebody’s words", KINDS.filter(hasSpeaker))}
    ${group(
      "the report’s alone",
      KINDS.filter((kind) => !hasSpeaker(kind)),
    )}
    <tbody>
      <tr>
        <th scope="row" colspan="2"><b>${count(undefined)}</b> neither</th>
      </tr>
    </tbody>
  </table>`;
}
