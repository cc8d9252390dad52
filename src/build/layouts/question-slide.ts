import { statementById, type Briefing } from "../../model/briefing.ts";
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
  const statement = proof === undefined ? undefined : statementById(briefing, proof);
  const link =
    statement && html` <a href="${statementsPage}#${statement.id}">Passage ${statement.passage}</a>`;
  const wordsAreShown = item.context !== undefined;
  return html`<div class="question-answer fragment">
    <p><b>${answerText(briefing, item)}</b></p>
    <p class="rationale">${item.rationale}${wordsAreShown && link}</p>
    ${statement && !wordsAreShown && html`<p class="passage">${statementContent(statement)}${link}</p>`}
  </div>`;
}

/** The right option; of several, which are marked above it, the letters alone. */
function answerText(briefing: Briefing, item: Item): Html {
  const options = letteredOptions(briefing, item);
  if (item.kind !== "multiple-response") return keyText(item, options);
  const right = options.filter(({ option }) => item.key.includes(option.id));
  return html`${right.map(({ letter }) => letter).join(", ")}`;
}
