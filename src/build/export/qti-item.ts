import type { ExportItem } from "./export-item.ts";
import {
  outcome,
  placeVariables,
  response,
  responseDeclaration,
  rowIdentifier,
  scoring,
  setOutcome,
} from "./qti-scoring.ts";
import { document, element, type Xml, type XmlChild } from "./xml.ts";

/** Identifier of the item in test, manifest and file name: an id may begin with a digit, an identifier may not. */
export const qtiIdentifier = (id: string): string => (/^[a-z]/i.test(id) ? id : `item-${id}`);

export const QTI_NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

/** Where validators find the schema of items and tests. */
export const QTI_SCHEMA = {
  xmlns: QTI_NAMESPACE,
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": `${QTI_NAMESPACE} https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd`,
} as const;

/** Of the feedback that everybody gets; that of an option has the option's letter. */
const RATIONALE = "RATIONALE";

/** One item as a QTI 3.0 document, with its own scoring: the rules of the site, told in QTI. */
export const qtiItem = (item: ExportItem, language: string): string =>
  document(
    element(
      "qti-assessment-item",
      {
        ...QTI_SCHEMA,
        identifier: qtiIdentifier(item.id),
        title: item.name,
        adaptive: "false",
        "time-dependent": "false",
        "xml:lang": language,
      },
      responseDeclaration(item),
      outcome("SCORE", "single", "float", "0"),
      outcome("MAXSCORE", "single", "float", String(item.points)),
      element("qti-outcome-declaration", {
        identifier: "FEEDBACK",
        cardinality: "single",
        "base-type": "identifier",
      }),
      ...placeVariables(item),
      element("qti-item-body", {}, context(item), interaction(item)),
      element("qti-response-processing", {}, ...scoring(item), feedbackChoice(item)),
      ...feedbacks(item),
    ),
  );

const context = (item: ExportItem): XmlChild =>
  item.context !== "" && element("blockquote", {}, paragraph(item.context));

function interaction(item: ExportItem): Xml {
  const prompt = element("qti-prompt", {}, ...lines(item.stem));
  const choices = item.options.map(({ letter, text }) =>
    element("qti-simple-choice", { identifier: letter }, ...lines(text)),
  );
  const common = { "response-identifier": "RESPONSE", shuffle: "false" };
  if (item.shape === "match") return matchInteraction(item, prompt);
  if (item.shape === "order")
    return element("qti-order-interaction", { ...common, orientation: "vertical" }, prompt, ...choices);
  const most = item.shape === "single" ? "1" : "0";
  return element(
    "qti-choice-interaction",
    { class: LETTERS, ...common, "max-choices": most },
    prompt,
    ...choices,
  );
}

/** From the shared vocabulary of QTI 3: options have capital letters before them. */
const LETTERS = "qti-labels-upper-alpha qti-labels-suffix-none";

/** A statement has one voice; a voice may have as many statements as there are. */
function matchInteraction({ rows, options }: ExportItem, prompt: Xml): Xml {
  const associable = (identifier: string, most: number, text: string): Xml =>
    element("qti-simple-associable-choice", { identifier, "match-max": String(most) }, ...lines(text));
  return element(
    "qti-match-interaction",
    {
      class: "qti-match-tabular",
      "response-identifier": "RESPONSE",
      shuffle: "false",
      "max-associations": String(rows.length),
    },
    prompt,
    element("qti-simple-match-set", {}, ...rows.map((row) => associable(rowIdentifier(row), 1, row.text))),
    element(
      "qti-simple-match-set",
      {},
      ...options.map(({ letter, text }) => associable(letter, rows.length, text)),
    ),
  );
}

/** One window, not several: what is to say of the option that was chosen stands in it with the rationale. */
function feedbackChoice({ shape }: ExportItem): Xml {
  const rationale = element("qti-base-value", { "base-type": "identifier" }, RATIONALE);
  if (shape !== "single") return setOutcome("FEEDBACK", rationale);
  return element(
    "qti-response-condition",
    {},
    element("qti-response-if", {}, element("qti-is-null", {}, response()), setOutcome("FEEDBACK", rationale)),
    element("qti-response-else", {}, setOutcome("FEEDBACK", response())),
  );
}

function feedbacks(item: ExportItem): readonly Xml[] {
  const proofs = element("ul", {}, ...item.proofs.map((proof) => element("li", {}, ...lines(proof))));
  const shown = (identifier: string, more: readonly string[]): Xml =>
    modal(identifier, ...[item.rationale, ...more].map(paragraph), proofs);
  if (item.shape !== "single") return [shown(RATIONALE, entryFeedback(item))];
  return [
    ...item.options.map(({ letter, feedback }) => shown(letter, feedback === "" ? [] : [feedback])),
    shown(RATIONALE, []),
  ];
}

const entryFeedback = ({ rows, options }: ExportItem): readonly string[] =>
  [...rows, ...options]
    .filter(({ feedback }) => feedback !== "")
    .map(({ text, feedback }) => `${text} – ${feedback}`);

const modal = (identifier: string, ...content: readonly Xml[]): Xml =>
  element(
    "qti-modal-feedback",
    { "outcome-identifier": "FEEDBACK", identifier, "show-hide": "show" },
    element("qti-content-body", {}, ...content),
  );

const paragraph = (text: string): Xml => element("p", {}, ...lines(text));

/** Text with its line breaks. */
const lines = (text: string): readonly XmlChild[] =>
  text.split(/\r\n?|\n/).flatMap((line, index) => (index === 0 ? [line] : [element("br", {}), line]));
