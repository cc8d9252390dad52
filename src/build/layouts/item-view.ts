import { statementById, type Briefing } from "../../model/briefing.ts";
import type { ContentPart } from "../../model/statement.ts";
import { pairOf, type Item, type Row } from "../../../quiz/item.ts";
import { FIRST_FORM, lettered, optionOrder, type LetteredOption } from "../../../quiz/order.ts";
import { scoringRule } from "../../../quiz/score.ts";
import { html, type Html } from "./html.ts";
import { statementFigure } from "./statement-figure.ts";

/** The options of an item as every page shows them, deck and paper A alike. */
export const letteredOptions = (briefing: Briefing, item: Item): readonly LetteredOption[] =>
  lettered(item, optionOrder(item, { seed: briefing.id, form: FIRST_FORM }));

/** Text of which parts are somebody's words. */
export const partsHtml = (parts: readonly ContentPart[]): Html =>
  html`${parts.map(({ text, quoted }) => (quoted ? html`<q>${text}</q>` : text))}`;

/**
 * An item to answer: native controls in a field set. Without scripts the answer
 * opens in `<details>`; with them it is taken away until the reader has checked.
 */
export function itemView(briefing: Briefing, item: Item, statementsPage: string): Html {
  const options = letteredOptions(briefing, item);
  return html`<article class="item" id="item:${item.id}" data-item="${item.id}" data-kind="${item.kind}">
    <fieldset>
      <legend>${item.stem}</legend>
      ${item.context && html`<blockquote class="context">${partsHtml(item.context.parts)}</blockquote>`}
      ${controls(item, options)}
    </fieldset>
    <p class="rule">${scoringRule(item)}</p>
    <p class="scripted"><button type="button" class="check">Check</button> <span class="hint"></span></p>
    ${answer(briefing, item, options, statementsPage)}
  </article> `;
}

function controls(item: Item, options: readonly LetteredOption[]): Html {
  if (item.kind === "match") return grid(item, options);
  if (item.kind === "put-in-order") return order(options);
  const type = item.kind === "multiple-response" ? "checkbox" : "radio";
  return html`${options.map(
    ({ letter, option }) =>
      html`<label class="option"
        ><input type="${type}" name="${item.id}" value="${option.id}" /><span class="letter">${letter}</span
        ><span class="choice">${option.text}</span></label
      > `,
  )}`;
}

const order = (options: readonly LetteredOption[]): Html =>
  html`<ol class="order">
    ${options.map(
      ({ letter, option }, index) =>
        html`<li data-option="${option.id}">
          <span class="letter">${letter}</span><span class="choice">${option.text}</span
          ><span class="moves scripted"
            ><label
              >Position
              <select aria-label="Position of ${letter}">
                ${options.map((_, at) => html`<option${at === index && " selected"}>${at + 1}</option>`)}
              </select></label
            ><button type="button" data-move="-1" aria-label="Move ${letter} up">Move up</button
            ><button type="button" data-move="1" aria-label="Move ${letter} down">Move down</button></span
          >
        </li> `,
    )}
  </ol>`;

const grid = (item: Item, options: readonly LetteredOption[]): Html =>
  html`<table class="grid">
    <thead>
      <tr>
        <th scope="col">Statement</th>
        ${options.map(({ letter, option }) => html`<th scope="col" data-option="${option.id}">${letter} <span class="choice">${option.text}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${(item.rows ?? []).map((row) => gridRow(item, row, options))}
    </tbody>
  </table>`;

const gridRow = (item: Item, row: Row, options: readonly LetteredOption[]): Html =>
  html`<tr role="radiogroup" aria-label="${row.parts.map(({ text }) => text).join("")}">
    <th scope="row">${partsHtml(row.parts)}</th>
    ${options.map(
      ({ option }) =>
        html`<td>
          <label
            ><input
              type="radio"
              name="${item.id}-${row.id}"
              value="${pairOf(row.id, option.id)}"
              aria-label="${option.text}"
            /><span aria-hidden="true">${option.text}</span></label
          >
        </td>`,
    )}
  </tr> `;

function answer(
  briefing: Briefing,
  item: Item,
  options: readonly LetteredOption[],
  statementsPage: string,
): Html {
  return html`<details class="answer">
    <summary>Answer</summary>
    <p class="key">${keyText(item, options)}</p>
    <p class="rationale">${item.rationale}</p>
    ${item.statements.map((id) => statementFigure(briefing, statementById(briefing, id), statementsPage))}
    <ul class="explanations">
      ${options
        .filter(({ option }) => option.feedback !== "" && !item.key.includes(option.id))
        .map(
          ({ letter, option }) =>
            html`<li data-option="${option.id}">
              <b>${letter} ${option.text}</b>
              <span class="feedback">${option.feedback}</span
              >${option.see !== undefined && html` <a href="${statementsPage}#${option.see}">Statement ${statementById(briefing, option.see).number}</a>`}
            </li> `,
        )}${(item.rows ?? []).map((row) => html`<li data-row="${row.id}"><span class="feedback">${row.feedback}</span></li> `)}
    </ul>
  </details>`;
}

/** The right answer in one line, with its letters. */
export function keyText(item: Item, options: readonly LetteredOption[]): Html {
  const textOf = (id: string): string => {
    const found = options.find(({ option }) => option.id === id);
    return found ? `${found.letter} ${found.option.text}` : id;
  };
  if (item.kind === "match") {
    return html`${(item.rows ?? []).map((row) => {
      const right = options.find(({ option }) => item.key.includes(pairOf(row.id, option.id)));
      return html`<span class="pair">${partsHtml(row.parts)} – <b>${right?.option.text}</b></span>`;
    })}`;
  }
  const joint = item.kind === "put-in-order" ? ", then " : "; ";
  const texts = item.key.map(textOf);
  return html`${(item.kind === "put-in-order" ? texts : texts.toSorted()).join(joint)}`;
}
