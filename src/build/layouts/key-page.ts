import { statementById, type Briefing } from "../../model/briefing.ts";
import type { Bank } from "../../../quiz/bank.ts";
import type { Item } from "../../../quiz/item.ts";
import { optionOrder } from "../../../quiz/order.ts";
import { defaultForm } from "../../../quiz/paper-choice.ts";
import { marksOf, printedKey } from "../../../quiz/printed-key.ts";
import { html, type Html } from "./html.ts";
import { keyText } from "./item-view.ts";
import { formPage, itemsByForm, paperHead } from "./paper-page.ts";
import type { Sheet } from "./print-shell.ts";

/** The answer key of a form: a line for quick marking, then each answer with its passage and why. */
export function keyPage(briefing: Briefing, bank: Bank, sheet: Sheet, letter: string): string {
  const form = defaultForm(briefing.id, bank, letter);
  const items = itemsByForm(bank, form);
  const chosen = items.filter(({ onForm }) => onForm).map(({ item }) => item);
  const letters = (item: Item): string =>
    printedKey(item, optionOrder(item, { seed: briefing.id, form: letter }));
  return formPage(
    briefing,
    bank,
    sheet,
    form,
    html`<h1>${briefing.title}: answer key</h1>
      ${paperHead(form, bank)}
      <ol class="strip" data-strip>
        ${chosen.map(
          (item, index) =>
            html`<li><span data-number>${index + 1}</span> <b data-letters>${letters(item)}</b></li>`,
        )}
      </ol>
      <table class="reference key-table">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Key</th>
            <th scope="col">Answer and why</th>
            <th scope="col">Passage</th>
            <th scope="col" class="figure">Marks</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(({ item, onForm }, index) => keyRow(briefing, item, onForm ? index + 1 : undefined, letters(item)))}
        </tbody>
      </table>`,
  );
}

function keyRow(briefing: Briefing, item: Item, number: number | undefined, letters: string): Html {
  const passages = [...new Set(item.statements.map((id) => statementById(briefing, id).passage))];
  return html`<tr data-item="${item.id}" ${number === undefined && html`hidden`}>
    <td class="number" data-number>${number}</td>
    <th scope="row" data-letters>${letters}</th>
    <td><b>${answerText(item)}</b> ${item.rationale}</td>
    <td>${passages.join(", ")}</td>
    <td class="figure">${marksOf(item)}</td>
  </tr> `;
}

/** The answer in words, without letters: those depend on the form. Why an order is right says the order itself. */
function answerText(item: Item): Html | false {
  if (item.kind === "put-in-order") return false;
  if (item.kind === "match")
    return keyText(
      item,
      item.options.map((option) => ({ letter: "", option })),
    );
  const texts = item.key.map((id) => item.options.find((option) => option.id === id)?.text ?? id);
  return html`${texts.map((text) => text.replace(/\.$/, "")).join("; ")}.`;
}
