import { statementById, type Briefing } from "../../model/briefing.ts";
import type { Statement } from "../../model/statement.ts";
import type { Item } from "../../../quiz/item.ts";
import { html, type Html } from "./html.ts";
import { keyText, letteredOptions, partsHtml } from "./item-view.ts";
import { statementContent } from "./statement-figure.ts";

/**
 * An item on a slide, for a room: the question, the options with their letters,
 * and as the next step the answer with its passage. Until then the answer is
 * neither to be seen nor to be heard.
 */
export function questionSlide(briefing: Briefing, item: Item, statementsPage: string): Html {
  const options = letteredOptions(briefing, item);
  return html`<div class="question" data-kind="${item.kind}">
    <p class="stem">${item.stem}</p>
    ${item.context && html`<blockquote class="context">${partsHtml(item.context.parts)}</blockquote>`}
    ${
      item.rows &&
      html`<ol class="question-rows">
        ${item.rows.map((row) => html`<li>${partsHtml(row.parts)}</li>`)}
      </ol>`
    }
    <ul class="question-options">
      ${options.map(
        ({ letter, option }) =>
          html`<li ${item.key.includes(option.id) && html`data-right`}>
            <b class="letter">${letter}</b> ${option.text}
          </li>`,
      )}
    </ul>
    ${questionAnswer(briefing, item, statementsPage)}
  </div>`;
}

function questionAnswer(briefing: Briefing, item: Item, statementsPage: string): Html {
  const [proof] = item.statements;
  return html`<div class="question-answer fragment">
    <p><b>${keyText(item, letteredOptions(briefing, item))}</b></p>
    <p class="rationale">${item.rationale}</p>
    ${proof !== undefined && passageLine(item, statementById(briefing, proof), statementsPage)}
  </div>`;
}

/** The passage that proves the answer, with its words where the question has not shown them. */
const passageLine = (item: Item, statement: Statement, statementsPage: string): Html =>
  html`<p class="passage">
    ${item.context === undefined && statementContent(statement)}
    <a href="${statementsPage}#${statement.id}">Passage ${statement.passage}</a>
  </p>`;
