import type { ExportItem, Shape } from "./export-item.ts";
import { element, type Xml } from "./xml.ts";

const CARDINALITY: Readonly<Record<Shape, string>> = {
  single: "single",
  multiple: "multiple",
  order: "ordered",
  match: "multiple",
};

/** An outcome with its default. */
export const outcome = (identifier: string, cardinality: string, type: string, value: string): Xml =>
  element(
    "qti-outcome-declaration",
    { identifier, cardinality, "base-type": type },
    element("qti-default-value", {}, element("qti-value", {}, value)),
  );

/** How an item is answered, what is right, and what each answer is worth. */
export function responseDeclaration(item: ExportItem): Xml {
  const right = rightValues(item);
  return element(
    "qti-response-declaration",
    {
      identifier: "RESPONSE",
      cardinality: CARDINALITY[item.shape],
      "base-type": item.shape === "match" ? "directedPair" : "identifier",
    },
    element("qti-correct-response", {}, ...right.map((value) => element("qti-value", {}, value))),
    (item.shape === "multiple" || item.shape === "match") && mapping(item, right),
  );
}

const rightValues = ({ shape, rows, keyLetters }: ExportItem): readonly string[] =>
  shape === "match" ? rows.map((row) => `${rowIdentifier(row)} ${row.rightLetter}`) : keyLetters;

/** Identifier of a statement of a grid; that of an option is its letter. */
export const rowIdentifier = ({ number }: { readonly number: number }): string => `S${number}`;

/** A point for what is right; with ticks one less for each wrong one. Never below zero. */
function mapping({ shape, options, points }: ExportItem, right: readonly string[]): Xml {
  const wrong = shape === "multiple" ? options.filter((option) => !option.right) : [];
  const entry = (key: string, value: string): Xml =>
    element("qti-map-entry", { "map-key": key, "mapped-value": value });
  return element(
    "qti-mapping",
    { "default-value": "0", "lower-bound": "0", "upper-bound": String(points) },
    ...right.map((value) => entry(value, "1")),
    ...wrong.map(({ letter }) => entry(letter, "-1")),
  );
}

/** The rule of the site for the shape of the item, told in QTI: sets SCORE. */
export function scoring(item: ExportItem): readonly Xml[] {
  if (item.shape === "multiple" || item.shape === "match")
    return [setOutcome("SCORE", element("qti-map-response", { identifier: "RESPONSE" }))];
  const isRight = element("qti-match", {}, response(), element("qti-correct", { identifier: "RESPONSE" }));
  return [
    setOutcome("SCORE", value("0")),
    ...(item.shape === "single" ? [when(isRight, value("1"))] : item.keyLetters.map(placeScore)),
  ];
}

/**
 * Variables that hold the numbers of the places of an order. QTI takes a number itself just as well
 * in `qti-index`, but qti3-item-player, which is certified, finds nothing then.
 */
export const placeVariables = ({ shape, keyLetters }: ExportItem): readonly Xml[] =>
  shape === "order"
    ? keyLetters.map((_, index) => outcome(placeName(index), "single", "integer", String(index + 1)))
    : [];

const placeName = (index: number): string => `PLACE${index + 1}`;

/** One more for the entry that stands in this place. */
const placeScore = (letter: string, index: number): Xml =>
  when(
    element(
      "qti-match",
      {},
      element("qti-index", { n: placeName(index) }, response()),
      element("qti-base-value", { "base-type": "identifier" }, letter),
    ),
    element("qti-sum", {}, element("qti-variable", { identifier: "SCORE" }), value("1")),
  );

const when = (condition: Xml, score: Xml): Xml =>
  element(
    "qti-response-condition",
    {},
    element("qti-response-if", {}, condition, setOutcome("SCORE", score)),
  );

/** What was answered. */
export const response = (): Xml => element("qti-variable", { identifier: "RESPONSE" });

const value = (number: string): Xml => element("qti-base-value", { "base-type": "float" }, number);

/** Gives an outcome the value of an expression. */
export const setOutcome = (identifier: string, expression: Xml): Xml =>
  element("qti-set-outcome-value", { identifier }, expression);
