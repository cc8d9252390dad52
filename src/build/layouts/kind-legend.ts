import { KINDS, type Kind } from "../../model/statement.ts";
import { html, type Html } from "./html.ts";
import { kindMark } from "./kind-mark.ts";

/** What each kind means, in one line. */
export const KIND_MEANINGS: Readonly<Record<Kind, string>> = {
  direct: "all words are verbatim",
  mixed: "a paraphrase with quoted words",
  indirect: "a paraphrase of what a speaker said",
  assertion: "the report states it, citing nobody",
  inference: "the report interprets, guesses or forecasts",
};

/** The kinds with what they mean: how to read every mark on these pages. */
export const kindLegend = (): Html =>
  html`<ul class="kinds">
    ${KINDS.map((kind) => html`<li>${kindMark(kind)} <span>${KIND_MEANINGS[kind]}</span></li>`)}
  </ul>`;
