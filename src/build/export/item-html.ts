import { html, raw, type Html } from "../layouts/html.ts";
import type { ExportItem } from "./export-item.ts";

/** Text as HTML that every system's cleaning lets through; line breaks stay. */
export const textHtml = (text: string): Html =>
  html`${text.split(/\r\n?|\n/).map((line, index) => (index === 0 ? line : [raw("<br />"), line]))}`;

/** The context, where there is one, above the stem. */
export const questionHtml = ({ context, stem }: Pick<ExportItem, "context" | "stem">): Html =>
  html`${context !== "" && html`<blockquote><p>${textHtml(context)}</p></blockquote>`}
    <p>${textHtml(stem)}</p>`;

/** Text as a paragraph of its own. */
export const paragraph = (text: string): Html => html`<p>${textHtml(text)}</p>`;

/** Why the key is right, what more there is to say, and the statements that prove it. */
export const proofHtml = ({ rationale, proofs }: ExportItem, more: readonly string[]): Html =>
  html`${[rationale, ...more].map(paragraph)}
    <ul>
      ${proofs.map((proof) => html`<li>${textHtml(proof)}</li>`)}
    </ul>`;
