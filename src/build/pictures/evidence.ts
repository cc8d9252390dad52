import type { Briefing } from "../../model/briefing.ts";
import { grouped } from "../../model/grouped.ts";
import { KINDS, KIND_NAMES, type Kind, type Statement } from "../../model/statement.ts";
import { html, raw, type Html } from "../layouts/html.ts";

/**
 * The evidence strip: every passage of the source in order as a cell, by the
 * firmest kind of statement in it. Squares are passages in which somebody
 * speaks, circles those in which only the report does; each leads to its statements.
 */
export function evidencePicture({ statements }: Briefing, statementsPage: string): Html {
  const byPassage = grouped(statements, ({ passage }) => [passage]);
  const count = statements.reduce((last, { passage }) => Math.max(last, passage), 0);
  const kinds = Array.from({ length: count }, (_, index) => firmestKind(byPassage.get(index + 1) ?? []));
  return html`<figure class="evidence">
    <ol aria-label="The passages of the report in order">
      ${kinds.map((kind, index) => html`<li>${cell(kind, index + 1, statementsPage)}</li>`)}
    </ol>
    <figcaption>${summary(kinds)}</figcaption>
  </figure>`;
}

const firmestKind = (ofPassage: readonly Statement[]): Kind | undefined =>
  KINDS.find((kind) => ofPassage.some((one) => one.kind === kind));

const cell = (kind: Kind | undefined, passage: number, statementsPage: string): Html =>
  kind === undefined
    ? html`<span class="cell"><span>${passage}</span></span>`
    : html`<a
        class="cell"
        data-kind="${kind}"
        href="${statementsPage}#passage:${passage}"
        aria-label="Passage ${passage}, ${KIND_NAMES[kind].toLowerCase()}"
        >${shape(kind)}<span>${passage}</span></a
      >`;

const SHAPES: Readonly<Record<Kind, string>> = {
  direct: '<rect x="1" y="1" width="42" height="42" fill="currentColor"/>',
  mixed: '<rect x="1" y="1" width="42" height="42"/><path d="M1 43V1h42z" fill="currentColor"/>',
  indirect: '<rect x="1" y="1" width="42" height="42"/>',
  assertion: '<circle cx="22" cy="22" r="20"/>',
  inference: '<circle cx="22" cy="22" r="20" stroke-dasharray="5 5"/>',
};

const shape = (kind: Kind): Html =>
  raw(
    `<svg viewBox="0 0 44 44" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">${SHAPES[kind]}</svg>`,
  );

function summary(kinds: readonly (Kind | undefined)[]): string {
  const count = (wanted: Kind | undefined): number => kinds.filter((kind) => kind === wanted).length;
  const parts = KINDS.map((kind) => `${count(kind)} ${KIND_NAMES[kind].toLowerCase()}`);
  return `${kinds.length} passages: ${parts.join(", ")}, ${count(undefined)} without a statement.`;
}
