import type { Briefing } from "../../model/briefing.ts";
import type { Bank } from "../../../quiz/bank.ts";
import type { Form } from "../../../quiz/form.ts";
import type { Item } from "../../../quiz/item.ts";
import { lettered, optionOrder, type LetteredOption } from "../../../quiz/order.ts";
import { defaultForm } from "../../../quiz/paper-choice.ts";
import { marksOf } from "../../../quiz/printed-key.ts";
import { scoringRule } from "../../../quiz/score.ts";
import { html, type Html } from "./html.ts";
import { partsHtml } from "./item-view.ts";
import { printPage, type Sheet } from "./print-shell.ts";
import { itemsData } from "./quiz-page.ts";

/** The bank with the items of a form first, in its order, and all others after them. */
export function itemsByForm(
  bank: Bank,
  form: Form,
): readonly { readonly item: Item; readonly onForm: boolean }[] {
  const place = (item: Item): number => form.items.indexOf(item.id);
  const onForm = bank.filter((item) => place(item) >= 0).toSorted((a, b) => place(a) - place(b));
  const others = bank.filter((item) => place(item) < 0);
  return [
    ...onForm.map((item) => ({ item, onForm: true })),
    ...others.map((item) => ({ item, onForm: false })),
  ];
}

/** A question paper. All items are in the page, so that a script can choose others; those not chosen are hidden. */
export function paperPage(briefing: Briefing, bank: Bank, sheet: Sheet, letter: string): string {
  const form = defaultForm(briefing.id, bank, letter);
  return formPage(
    briefing,
    bank,
    sheet,
    form,
    html`<h1>${briefing.title}: who said what?</h1>
      ${paperHead(form, bank)}
      <dl class="paper-fields">
        <dt>Name</dt>
        <dd></dd>
        <dt>Date</dt>
        <dd></dd>
        <dt>Marks</dt>
        <dd></dd>
      </dl>
      <p class="instructions">
        All questions are about one news report. Unless a question says otherwise, exactly one answer is
        right: tick its box. The marks of each question stand beside it.
      </p>
      <ol class="paper">
        ${itemsByForm(bank, form).map(({ item, onForm }) => paperItem(briefing, item, letter, onForm))}
      </ol>`,
  );
}

/** The form, what a teacher chose, and the marks in all: a paper and its key have the same line. */
export function paperHead(form: Form, bank: Bank): Html {
  const total = bank
    .filter(({ id }) => form.items.includes(id))
    .reduce((sum, item) => sum + marksOf(item), 0);
  return html`<p class="paper-head">
    Form ${form.letter}<span data-choice></span> · <span data-total>${total}</span> marks
  </p>`;
}

/** A page whose script can make it another form: around its content, what the script needs to know. */
export const formPage = (briefing: Briefing, bank: Bank, sheet: Sheet, form: Form, content: Html): string =>
  printPage(
    briefing,
    sheet,
    html`<div
        data-form="${form.letter}"
        data-briefing="${briefing.id}"
        data-parts="${briefing.parts.map(({ id }) => id).join(" ")}"
      >
        ${content}
      </div>
      ${itemsData(bank)}`,
    "paper",
  );

function paperItem(briefing: Briefing, item: Item, letter: string, onForm: boolean): Html {
  const options = lettered(item, optionOrder(item, { seed: briefing.id, form: letter }));
  const marks = marksOf(item);
  return html`<li class="paper-item" data-item="${item.id}" ${!onForm && html`hidden`}>
    <p class="paper-stem">
      <b>${item.stem}</b> <span class="marks">${marks} ${marks === 1 ? "mark" : "marks"}</span>
    </p>
    ${item.context && html`<blockquote class="context">${partsHtml(item.context.parts)}</blockquote>`}
    ${item.rows && gridRows(item)} ${optionList(item, options)}
    ${marks > 1 && html`<p class="paper-rule">${scoringRule(item)}</p>`}
  </li> `;
}

const gridRows = (item: Item): Html =>
  html`<ol class="paper-rows">
    ${(item.rows ?? []).map((row) => html`<li>${partsHtml(row.parts)} <span class="blank"></span></li>`)}
  </ol>`;

/** Boxes to tick; letters to write where something is to be matched or put in order. */
function optionList(item: Item, options: readonly LetteredOption[]): Html {
  const isWritten = item.kind === "match" || item.kind === "put-in-order";
  return html`<ul class="paper-options">
      ${options.map(
        ({ letter, option }) =>
          html`<li data-option="${option.id}">
            ${!isWritten && html`<span class="box"></span>`}<b class="letter">${letter}</b> ${option.text}
          </li>`,
      )}
    </ul>
    ${
      item.kind === "put-in-order" &&
      html`<p class="paper-order">Order: ${options.map(() => html`<span class="blank"></span>`)}</p>`
    }`;
}
