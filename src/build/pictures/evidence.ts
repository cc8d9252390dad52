import type { Briefing } from "../../model/briefing.ts";
import { KINDS, KIND_NAMES, type Kind, type Statement } from "../../model/statement.ts";
import { html, raw, type Html } from "../layouts/html.ts";

const COLUMNS = 20;
const CELL = 48;

/**
 * The evidence strip: every passage of the source in order as a cell, by the
 * firmest kind of statement in it; the squares are those in which somebody speaks.
 */
export function evidencePicture({ statements }: Briefing): Html {
  const passages = Math.max(...statements.map(({ passage }) => passage));
  const cells = Array.from({ length: passages }, (_, index) => cell(index, statements));
  const height = Math.ceil(passages / COLUMNS) * CELL;
  return html`<figure class="evidence">
    ${raw(
      `<svg viewBox="0 0 ${COLUMNS * CELL} ${height}" role="img" aria-labelledby="evidence-title"><title id="evidence-title">The ${passages} passages of the report in order, by kind</title>${cells.join("")}</svg>`,
    )}
    <figcaption>${summary(passages, statements)}</figcaption>
  </figure>`;
}

function cell(index: number, statements: readonly Statement[]): string {
  const kind = firmestKind(statements.filter(({ passage }) => passage === index + 1));
  const x = (index % COLUMNS) * CELL;
  const y = Math.floor(index / COLUMNS) * CELL;
  return `<g data-kind="${kind ?? "none"}" transform="translate(${x} ${y})">${shape(kind)}<text x="22" y="29" text-anchor="middle">${index + 1}</text></g>`;
}

function shape(kind: Kind | undefined): string {
  const box = '<rect x="1" y="1" width="42" height="42"';
  if (kind === undefined) return `${box} class="empty"/>`;
  if (kind === "assertion") return '<circle cx="22" cy="22" r="21"/>';
  if (kind === "inference") return '<circle cx="22" cy="22" r="21" stroke-dasharray="5 5"/>';
  return kind === "mixed" ? `${box}/><path d="M1 43V1h42z" class="half"/>` : `${box}/>`;
}

const firmestKind = (statements: readonly Statement[]): Kind | undefined =>
  KINDS.find((kind) => statements.some((one) => one.kind === kind));

function summary(passages: number, statements: readonly Statement[]): string {
  const kinds = Array.from({ length: passages }, (_, index) =>
    firmestKind(statements.filter(({ passage }) => passage === index + 1)),
  );
  const count = (kind: Kind | undefined): number => kinds.filter((one) => one === kind).length;
  const parts = KINDS.map((kind) => `${count(kind)} ${KIND_NAMES[kind].toLowerCase()}`);
  return `${passages} passages: ${parts.join(", ")}, ${count(undefined)} without a statement.`;
}
