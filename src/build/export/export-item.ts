import { personById, statementById, type Briefing, type Part } from "../../model/briefing.ts";
import { KIND_NAMES, type Statement } from "../../model/statement.ts";
import type { Person } from "../../model/person.ts";
import type { Bank } from "../../../quiz/bank.ts";
import { pairIn, type Item, type ItemKind } from "../../../quiz/item.ts";
import type { LetteredOption } from "../../../quiz/order.ts";
import { marksOf } from "../../../quiz/printed-key.ts";
import { partsText, spokenText } from "../../../quiz/statement-text.ts";
import { wording } from "../../../quiz/wording.ts";
import { letteredOptions } from "../layouts/item-view.ts";

/** How an item is answered, whatever it asks: the four interactions that all formats build on. */
export type Shape = "single" | "multiple" | "order" | "match";

/** An option with its letter on form A. */
export interface ExportOption {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
  readonly right: boolean;
  /** Empty where there is nothing to say. */
  readonly feedback: string;
}

/** One statement of a grid, and the letter of its voice. Several may have the same. */
export interface ExportRow {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly rightLetter: string;
  readonly feedback: string;
}

/** An item with everything that goes along with it, as text: quoted words stand in quotation marks. */
export interface ExportItem {
  readonly id: string;
  /** Position in the bank, from 1. */
  readonly number: number;
  /** Short and sortable: `007 Who said it`. */
  readonly name: string;
  readonly kind: ItemKind;
  readonly shape: Shape;
  /** What stands above the question; empty where nothing does. */
  readonly context: string;
  readonly stem: string;
  /** In the order of form A. */
  readonly options: readonly ExportOption[];
  /** Only in a grid. */
  readonly rows: readonly ExportRow[];
  /** Letters of the key: in their order where order is asked, empty in a grid. */
  readonly keyLetters: readonly string[];
  /** What a right answer is worth. */
  readonly points: number;
  readonly rationale: string;
  /** A line for each statement that proves the key, with its passage, kind and voice. */
  readonly proofs: readonly string[];
  /** Numbers of these passages, each once. */
  readonly passages: readonly number[];
  readonly statements: readonly string[];
  readonly part: Part;
  /** Whom the item asks for. */
  readonly people: readonly Person[];
}

/** All items of a briefing, ready to be written in any format. */
export interface ItemSet {
  readonly briefing: Briefing;
  readonly items: readonly ExportItem[];
}

const SHAPES: Partial<Readonly<Record<ItemKind, Shape>>> = {
  "multiple-response": "multiple",
  "put-in-order": "order",
  match: "match",
};

/** The items of the bank in its order, with the letters that deck, study page and paper A show. */
export function itemSet(briefing: Briefing, bank: Bank): ItemSet {
  const digits = Math.max(3, String(bank.length).length);
  return {
    briefing,
    items: bank.map((item, index) => exportItem(item, index + 1, digits, briefing)),
  };
}

function exportItem(item: Item, number: number, digits: number, briefing: Briefing): ExportItem {
  const options = letteredOptions(briefing, item);
  const proofs = item.statements.map((id) => statementById(briefing, id));
  return {
    id: item.id,
    number,
    name: `${String(number).padStart(digits, "0")} ${wording.kindNames[item.kind]}`,
    kind: item.kind,
    shape: SHAPES[item.kind] ?? "single",
    context: partsText(item.context?.parts ?? []),
    stem: item.stem,
    options: options.map((one) => exportOption(one, item, briefing)),
    rows: rowsOf(item, options),
    keyLetters: item.rows ? [] : lettersOf(item, options),
    points: marksOf(item),
    rationale: item.rationale,
    proofs: proofs.map((statement) => proofLine(statement, briefing)),
    passages: [...new Set(proofs.map(({ passage }) => passage))],
    statements: item.statements,
    part: briefing.parts.find(({ id }) => id === item.part) ?? {
      id: item.part,
      title: item.part,
      slides: [],
    },
    people: item.people.key.map((id) => personById(briefing, id)),
  };
}

const exportOption = ({ letter, option }: LetteredOption, item: Item, briefing: Briefing): ExportOption => ({
  id: option.id,
  letter,
  text: option.text,
  right: item.key.includes(option.id),
  // The rationale stands beside it anyway.
  feedback: option.feedback === item.rationale ? "" : withPassage(option.feedback, option.see, briefing),
});

/** The feedback with the passage that shows it, unless it names one already. */
function withPassage(feedback: string, see: string | undefined, briefing: Briefing): string {
  if (feedback === "" || see === undefined) return feedback;
  const { passage } = statementById(briefing, see);
  const named = new RegExp(`\\bpassage ${passage}\\b`, "i").test(feedback);
  return named ? feedback : `${feedback} (Passage ${passage}.)`;
}

function rowsOf(item: Item, options: readonly LetteredOption[]): readonly ExportRow[] {
  const pairs = item.key.flatMap((text) => pairIn(text) ?? []);
  return (item.rows ?? []).map((row, index) => {
    const right = pairs.find((pair) => pair.row === row.id)?.option;
    return {
      id: row.id,
      number: index + 1,
      text: partsText(row.parts),
      rightLetter: options.find(({ option }) => option.id === right)?.letter ?? "",
      feedback: row.feedback,
    };
  });
}

function lettersOf(item: Item, options: readonly LetteredOption[]): readonly string[] {
  const letters = item.key.flatMap((id) => options.filter(({ option }) => option.id === id));
  const inOrder = item.kind === "put-in-order" ? letters : options.filter((one) => letters.includes(one));
  return inOrder.map(({ letter }) => letter);
}

const proofLine = (statement: Statement, briefing: Briefing): string =>
  `Passage ${statement.passage} (${KIND_NAMES[statement.kind]}): ${spokenText(statement, briefing)}`;

/** The option with this letter. Throws where there is none: letters come from the item itself. */
export function optionAt(item: ExportItem, letter: string): ExportOption {
  const found = item.options.find((option) => option.letter === letter);
  if (!found) throw new Error(`No option ${letter} in item "${item.id}".`);
  return found;
}

/** The right answer in letters: `B`, `A, C`, `C A D B`, `1 B, 2 A`. */
export function keyText({ shape, keyLetters, rows }: ExportItem): string {
  if (shape === "match") return rows.map(({ number, rightLetter }) => `${number} ${rightLetter}`).join(", ");
  return keyLetters.join(shape === "order" ? " " : ", ");
}

/** The right answer in words, a line for each option or row. */
export const answerLines = (item: ExportItem): readonly string[] =>
  item.shape === "match"
    ? item.rows.map(({ text, rightLetter }) => `${text} – ${optionAt(item, rightLetter).text}`)
    : item.keyLetters.map((letter) => optionAt(item, letter).text);

/** What is known of each option and row, a line each. */
export const feedbackLines = ({ options, rows }: ExportItem): readonly string[] => [
  ...rows.map(({ number, feedback }) => `${number}: ${feedback}`),
  ...options
    .filter(({ feedback }) => feedback !== "")
    .map(({ letter, feedback }) => `${letter}: ${feedback}`),
];

/** What the item is filed under, as the learner's system may search: part, kind and people. */
export const tagsOf = ({ part, kind, people }: ExportItem): readonly (readonly [string, string])[] => [
  ["part", part.id],
  ["kind", kind],
  ...people.map(({ id }) => ["person", id] as const),
];

/** The items part by part, in the order of the parts. */
export const byPart = (
  items: readonly ExportItem[],
): readonly { readonly part: Part; readonly items: readonly ExportItem[] }[] =>
  [...new Map(items.map(({ part }) => [part.id, part])).values()].map((part) => ({
    part,
    items: items.filter((item) => item.part.id === part.id),
  }));
