import { readPdf, bodyOf, fold, foldRuns, type Pdf, type Run } from "./pdf-text.ts";

type Part = { readonly text: string };

/** An item of `briefing.json`. */
export interface JsonItem {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
  readonly stem: string;
  readonly context?: readonly Part[];
  readonly rows?: readonly { readonly id: string; readonly parts: readonly Part[] }[];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly key: readonly string[];
  readonly rationale: string;
  readonly statements: readonly string[];
}

export interface JsonBriefing {
  readonly items: readonly JsonItem[];
  readonly statements: readonly { readonly id: string; readonly passage: number }[];
}

/** A question as it stands on a paper: its item, and what each letter says. */
export interface PrintedItem {
  readonly item: JsonItem;
  readonly marks: number;
  /** Option ids in the order of their letters. */
  readonly order: readonly string[];
}

export interface PrintedPaper {
  readonly total: number;
  readonly items: readonly PrintedItem[];
  /** All that the file has to read, margins included. */
  readonly text: string;
}

/** Reads a paper's PDF back into items; throws where a question is none of the briefing's. */
export async function readPaper(bytes: Uint8Array, items: readonly JsonItem[]): Promise<PrintedPaper> {
  const pdf = await readPdf(bytes);
  const runs = pdf.pages.flatMap(bodyOf);
  const numbers = markers(pdf);
  const blocks = numbers.map((run, index) =>
    foldRuns(runs.slice(runs.indexOf(run), index + 1 < numbers.length ? place(index + 1) : undefined)).slice(
      `${index + 1}.`.length,
    ),
  );
  function place(index: number): number {
    const next = numbers[index];
    return next ? runs.indexOf(next) : runs.length;
  }
  const text = foldRuns(pdf.pages.flatMap((page) => page.runs));
  return { total: totalOf(text), text, items: blocks.map((block) => readItem(block, items)) };
}

/** The numbers before the questions, `1.`, `2.`, …, which stand further left than the rows of a grid. */
function markers({ pages }: Pdf): readonly Run[] {
  const found: Run[] = [];
  for (const run of pages.flatMap(bodyOf))
    if (run.x < 78 && run.text.trimStart().startsWith(`${found.length + 1}.`)) found.push(run);
  return found;
}

const totalOf = (text: string): number => Number(/Form[AB]·(?:.*?·)?(\d+)marks/.exec(text)?.[1]);

/** The question's own text, with quotation marks left out on both sides. */
const bare = (text: string): string => fold(text).replaceAll(/["“”]/g, "");
const partsText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join("");

function readItem(block: string, items: readonly JsonItem[]): PrintedItem {
  const text = bare(block);
  for (const item of items) {
    const stem = bare(item.stem);
    if (!text.startsWith(stem)) continue;
    const marks = /^(\d+)marks?/.exec(text.slice(stem.length));
    const question = bare(partsText(item.context ?? []));
    let rest = text.slice(stem.length + (marks?.[0].length ?? 0));
    if (!rest.startsWith(question)) continue;
    rest = rest.slice(question.length);
    for (const [index, row] of (item.rows ?? []).entries())
      rest = after(rest, `${index + 1}.${bare(partsText(row.parts))}`) ?? "";
    const order = readOptions(rest, item);
    if (order) return { item, order, marks: Number(marks?.[1]) };
  }
  throw new Error(`no item of the briefing is printed as: ${block}`);
}

const after = (text: string, start: string): string | undefined =>
  text.startsWith(start) ? text.slice(start.length) : undefined;

/** Reads `A…B…C…`; undefined where an option is missing or another one stands there. */
function readOptions(text: string, { options }: JsonItem): readonly string[] | undefined {
  const order: string[] = [];
  let rest = text;
  while (order.length < options.length) {
    const letter = String.fromCharCode(65 + order.length);
    const next = options
      .filter(({ id, text: words }) => !order.includes(id) && rest.startsWith(letter + bare(words)))
      .toSorted((a, b) => b.text.length - a.text.length)[0];
    if (!next) return undefined;
    order.push(next.id);
    rest = rest.slice(1 + bare(next.text).length);
  }
  return order;
}

export interface PrintedKey {
  readonly total: number;
  /** Letters by number, from the strip for quick marking. */
  readonly letters: readonly string[];
  /** The rows of the table, one after the other. */
  readonly rows: string;
}

const TABLE_HEAD = "No.KeyAnswerandwhyPassageMarks";

/** Reads a key's PDF. */
export async function readKey(bytes: Uint8Array): Promise<PrintedKey> {
  const pdf = await readPdf(bytes);
  const [head = "", ...tables] = foldRuns(pdf.pages.flatMap(bodyOf)).split(TABLE_HEAD);
  const strip = /marks(1.*)$/.exec(head)?.[1] ?? "";
  const letters = strip.split("·").map((entry, index) => after(entry, String(index + 1)) ?? `? ${entry}`);
  return { total: totalOf(head), letters, rows: tables.join("") };
}

/** The letters that the key must give for an item in the order of its paper, folded as in a PDF. */
export function rightLetters({ item, order }: PrintedItem): string {
  const letterOf = (id: string): string => String.fromCharCode(65 + order.indexOf(id));
  if (item.kind === "put-in-order") return item.key.map(letterOf).join("");
  if (!item.rows) return item.key.map(letterOf).toSorted().join(",");
  const answers = new Map(item.key.map((pair) => pair.split("=") as [string, string]));
  return item.rows.map(({ id }, index) => `${index + 1}${letterOf(answers.get(id) ?? "")}`).join(",");
}

/** What is wrong between a paper and its key; nothing, if a teacher can mark with it. */
export function disagreements(paper: PrintedPaper, key: PrintedKey, { statements }: JsonBriefing): string[] {
  const passageOf = (id: string): number => statements.find((one) => one.id === id)?.passage ?? 0;
  const problems: string[] = [];
  const sum = paper.items.reduce((total, { marks }) => total + marks, 0);
  if (paper.total !== sum || key.total !== sum)
    problems.push(`${sum} marks: paper says ${paper.total}, key ${key.total}`);
  if (key.letters.length !== paper.items.length) problems.push("not as many answers as questions");
  let at = 0;
  for (const [index, printed] of paper.items.entries()) {
    const { item, marks } = printed;
    const letters = rightLetters(printed);
    const passages = [...new Set(item.statements.map(passageOf))].join(",");
    const end = `${fold(item.rationale)}${passages}${marks}`;
    const row = key.rows.slice(at, key.rows.indexOf(end, at) + end.length);
    at += row.length;
    if (key.letters[index] !== letters)
      problems.push(`${index + 1} is ${letters}, the strip says ${key.letters[index]}`);
    if (!row.startsWith(`${index + 1}${letters}`))
      problems.push(`${index + 1} is ${letters}, its row is ${row}`);
  }
  return problems;
}

/** What a paper lets out: rationales, or words of the key page. */
export const spoilers = (paper: PrintedPaper, items: readonly JsonItem[]): readonly string[] =>
  [...items.map(({ rationale }) => rationale), "Answer key", "Answer and why", "Passage 1"].filter((text) =>
    paper.text.includes(fold(text)),
  );
