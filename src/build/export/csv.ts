import { scoringRule } from "../../../quiz/score.ts";
import { answerLines, feedbackLines, keyText, type ExportItem, type ItemSet } from "./export-item.ts";
import { lossFor, utf8, type Exported } from "./exported.ts";

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), full-width forms among it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Columns before the options. */
const FIRST: readonly (readonly [name: string, value: (item: ExportItem) => string])[] = [
  ["number", ({ number }) => String(number)],
  ["id", ({ id }) => id],
  ["kind", ({ kind }) => kind],
  ["part", ({ part }) => part.title],
  ["people", ({ people }) => people.map(({ name }) => name).join("; ")],
  ["context", ({ context }) => context],
  ["question", ({ stem }) => stem],
];

/** Columns after them. */
const LAST: typeof FIRST = [
  ["key", keyText],
  ["answer", (item) => answerLines(item).join("\n")],
  ["points", ({ points }) => String(points)],
  ["scoring", scoringRule],
  ["rationale", ({ rationale }) => rationale],
  ["feedback", (item) => feedbackLines(item).join("\n")],
  ["passages", ({ passages }) => passages.join(", ")],
  ["proof", ({ proofs }) => proofs.join("\n")],
  ["statements", ({ statements }) => statements.join(", ")],
];

/**
 * A line for each item, a column for each option and each row of a grid.
 *
 * RFC 4180 in UTF-8, with a byte order mark: Excel takes it for another encoding
 * without. A cell that a spreadsheet would run gets an apostrophe before it.
 */
export function csv({ briefing, items }: ItemSet): Exported {
  const letters = longest(items.map(({ options }) => options.map(({ letter }) => letter)));
  const numbers = longest(items.map(({ rows }) => rows.map(({ number }) => `row ${number}`)));
  const head = [...FIRST.map(([name]) => name), ...numbers, ...letters, ...LAST.map(([name]) => name)];
  const lines = items.map((item) => [
    ...FIRST.map(([, value]) => value(item)),
    ...numbers.map((_, index) => item.rows[index]?.text ?? ""),
    ...letters.map((_, index) => item.options[index]?.text ?? ""),
    ...LAST.map(([, value]) => value(item)),
  ]);
  const text = [head, ...lines].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
  return {
    format: "CSV",
    about: "A table for spreadsheets: a line for each question.",
    file: `${briefing.id}.csv`,
    bytes: utf8(`\uFEFF${text}`),
    losses: [
      ...lossFor(
        "A cell that a spreadsheet would take for a formula begins with an apostrophe.",
        items.filter((_, index) => lines[index]?.some((cell) => FORMULA.test(cell))),
      ),
    ],
  };
}

const longest = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((long, list) => (list.length > long.length ? list : long), []);

/** One cell, in quotation marks, that no spreadsheet runs. */
export const csvCell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
