import { KIND_NAMES, type Kind } from "../../model/statement.ts";
import { html, raw, type Html } from "./html.ts";

/**
 * The shapes of the kinds. A square: somebody said it, and the fuller the
 * square, the more of it is verbatim. A circle: the report says it itself;
 * a broken one where it infers.
 */
const SHAPES: Readonly<Record<Kind, string>> = {
  direct: '<rect x="2" y="2" width="12" height="12" fill="currentColor"/>',
  mixed:
    '<path d="M2 14V2h12z" fill="currentColor" stroke="none"/><rect x="2" y="2" width="12" height="12"/>',
  indirect: '<rect x="2" y="2" width="12" height="12"/>',
  assertion: '<circle cx="8" cy="8" r="6"/>',
  inference: '<circle cx="8" cy="8" r="6" stroke-dasharray="3.2 3.1"/>',
};

/** The mark of a kind alone, for the eye only. */
export const kindShape = (kind: Kind): Html =>
  raw(`<svg class="kind-shape" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[kind]}</svg>`);

/** The mark of a kind with its name. */
export const kindMark = (kind: Kind): Html =>
  html`<span class="kind" data-kind="${kind}">${kindShape(kind)}${KIND_NAMES[kind]}</span>`;
