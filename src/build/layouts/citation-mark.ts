import type { Briefing } from "../../model/briefing.ts";
import { KIND_NAMES, type Statement } from "../../model/statement.ts";
import { html, type Html } from "./html.ts";
import { kindShape } from "./kind-mark.ts";
import { statementFigure } from "./statement-figure.ts";

/** The id of a statement's card. */
export const cardId = (statement: Statement): string => `card:${statement.number}`;

/**
 * Keeps a mark on the line of the word before it. Browsers break lines before a button
 * whatever stands there; a word joiner holds only inside a box that does not wrap.
 */
const joined = (mark: Html): Html => html`<span class="joined">${WORD_JOINER}${mark}</span>`;

const WORD_JOINER = "\u2060";

/** The small numbered mark after a sentence; it opens the card of the statement, also without scripts. */
export const citationMark = (statement: Statement): Html =>
  joined(
    html`<button
      type="button"
      class="citation"
      data-kind="${statement.kind}"
      popovertarget="${cardId(statement)}"
      aria-label="Statement ${statement.number}, ${KIND_NAMES[statement.kind].toLowerCase()}"
    >
      ${kindShape(statement.kind)}${statement.number}
    </button>`,
  );

/** The mark on paper: the number under which the reference sheet has the statement. */
export const printedCitation = (statement: Statement): Html =>
  joined(
    html`<span class="citation" data-kind="${statement.kind}"
      >${kindShape(statement.kind)}${statement.number}</span
    >`,
  );

/** The statements whose marks stand in a piece of HTML. */
export function markedStatements({ statements }: Briefing, content: Html): readonly Statement[] {
  const marks = content.html.matchAll(/\spopovertarget="card:(\d+)"/g);
  const numbers = new Set([...marks].map(([, number]) => Number(number)));
  return statements.filter(({ number }) => numbers.has(number));
}

/**
 * The cards that citation marks open, one a statement; they stand once on the
 * page, outside the slides. Our remarks are a tenth of what a deck weighs: there
 * they wait on the statements page, to which each card leads.
 */
export const citationCards = (
  briefing: Briefing,
  statements: readonly Statement[],
  statementsPage: string,
  { withNotes }: { readonly withNotes: boolean },
): Html => html`${statements.map((one) => citationCard(briefing, one, statementsPage, { withNotes }))}`;

/** The card of a statement. */
export function citationCard(
  briefing: Briefing,
  statement: Statement,
  statementsPage: string,
  { withNotes }: { readonly withNotes: boolean },
): Html {
  return html`<div
    popover
    class="card"
    id="${cardId(statement)}"
    role="dialog"
    aria-label="Statement ${statement.number}"
  >
    ${statementFigure(briefing, statement, statementsPage)}${withNotes && statement.note !== undefined && html`<p class="note">${statement.note}</p>`}
  </div> `;
}
