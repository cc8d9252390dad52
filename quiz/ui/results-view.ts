import { feedbackOn } from "../feedback.ts";
import { NOBODY, REPORT_ITSELF, type Item } from "../item.ts";
import type { Confusion, Line, Summary } from "../score-summary.ts";
import { wording } from "../wording.ts";
import { confusionPicture } from "./confusion-picture.ts";
import { element } from "./element.ts";

/** Names for the ids that results speak of. */
export interface Names {
  readonly person: (id: string) => string;
  readonly part: (id: string) => string;
}

/** Buttons that start practice: of what was missed, and of the two that were mixed up most. */
export interface Again {
  readonly misses: HTMLElement;
  readonly contrast?: HTMLElement;
}

/** The names as the items and the page give them. */
export function namesFrom(items: readonly Item[]): Names {
  const people = new Map(
    items.flatMap((item) =>
      item.options.flatMap(({ person, text }) => (person === undefined ? [] : [[person, text] as const])),
    ),
  );
  people.set(REPORT_ITSELF, wording.options.reportItself);
  people.set(NOBODY, wording.options.nobody);
  return {
    person: (id) => people.get(id) ?? id,
    part: (id) => document.getElementById(`part:${id}`)?.textContent ?? id,
  };
}

/** How it went: who was mixed up with whom, what was missed, and points by person, kind and part. Empty where nothing was answered. */
export function resultsView(
  summary: Summary,
  items: readonly Item[],
  names: Names,
  again: Again,
): readonly HTMLElement[] {
  const { total, byPerson, byKind, byPart, confusions, misses } = summary;
  if (total.items === 0) return [];
  return [
    ...confusionMap(confusions, names, again),
    missesList(misses, items, again),
    element("h3", {}, "Your points"),
    linesTable("By person", byPerson, names.person),
    linesTable("By kind of question", byKind, kindName),
    linesTable("By part", byPart, names.part),
  ].filter((one) => one !== undefined);
}

/** The points in all, above everything else. */
export function totalLines({ total, misses }: Summary): readonly HTMLElement[] {
  if (total.items === 0) return [element("p", {}, "No question was answered.")];
  const points = `${total.score} of ${counted(total.max, "point")} in ${counted(total.items, "question")}.`;
  return [
    element("p", { class: "total" }, points),
    ...(misses.length === 0 ? [element("p", {}, "Everything is right.")] : []),
  ];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const kindName = (id: string): string => (wording.kindNames as Readonly<Record<string, string>>)[id] ?? id;

function linesTable(
  caption: string,
  lines: readonly Line[],
  name: (id: string) => string,
): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  const rows = lines.map(({ id, score, max }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name(id)),
      element("td", { class: "figure" }, `${score} of ${max}`),
      element(
        "td",
        {},
        element("meter", { min: "0", max: String(max), value: String(score), "aria-hidden": "true" }),
      ),
    ),
  );
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, head("Name"), head("Points"), element("td", {}))),
    element("tbody", {}, ...rows),
  );
}

/** Who was asked for and whom the learner chose: as a picture, in words, and as a table. */
function confusionMap(
  confusions: readonly Confusion[],
  names: Names,
  { contrast }: Again,
): readonly HTMLElement[] {
  if (confusions.length === 0) return [];
  const asked = [...new Set(confusions.map((one) => one.asked))];
  const voices = [...new Set([...asked, ...confusions.map((one) => one.chose)])];
  return [
    element("h3", {}, "Whom you took for whom"),
    confusionPicture(confusions, voices, names.person),
    mixUps(confusions, names) ?? element("p", {}, "You mixed up nobody."),
    ...(contrast ? [contrast] : []),
    element(
      "details",
      {},
      element("summary", {}, "The same as a table"),
      confusionTable(confusions, asked, voices, names),
    ),
  ];
}

/** Rows are who was asked for, columns who was chosen: what is off the diagonal was mixed up. */
function confusionTable(
  confusions: readonly Confusion[],
  asked: readonly string[],
  voices: readonly string[],
  { person }: Names,
): HTMLElement {
  const count = (row: string, column: string): number =>
    confusions.find((one) => one.asked === row && one.chose === column)?.count ?? 0;
  const rows = asked.map((row) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, person(row)),
      ...voices.map((column) => cell(row, column, count(row, column))),
    ),
  );
  const table = element(
    "table",
    {},
    element("caption", {}, "Who was asked for (rows), and whom you chose (columns)"),
    element("thead", {}, element("tr", {}, head("Asked for"), ...voices.map((one) => head(person(one))))),
    element("tbody", {}, ...rows),
  );
  return element(
    "div",
    { class: "confusion", tabindex: "0", role: "region", "aria-label": "Confusion map" },
    table,
  );
}

/** The map in words, the most frequent mix-up first. */
function mixUps(confusions: readonly Confusion[], { person }: Names): HTMLElement | undefined {
  const wrong = confusions
    .filter(({ asked, chose }) => asked !== chose)
    .toSorted((a, b) => b.count - a.count);
  if (wrong.length === 0) return undefined;
  const lines = wrong.map(({ asked, chose, count }) =>
    element(
      "li",
      {},
      `${person(chose)} chosen where ${person(asked)} was right: ${count === 1 ? "once" : `${count} times`}`,
    ),
  );
  return element("ul", { class: "mix-ups" }, ...lines);
}

function cell(row: string, column: string, count: number): HTMLElement {
  const heat = count === 0 ? {} : { "data-heat": row === column ? "right" : "wrong" };
  return element("td", heat, count === 0 ? "" : String(count));
}

const head = (text: string): HTMLElement => element("th", { scope: "col" }, element("span", {}, text));

function missesList(
  misses: readonly string[],
  items: readonly Item[],
  again: Again,
): HTMLElement | undefined {
  const missed = misses.flatMap((id) => items.filter((item) => item.id === id));
  if (missed.length === 0) return undefined;
  return element(
    "div",
    { class: "misses" },
    element("h3", {}, "What you missed"),
    again.misses,
    element(
      "ul",
      {},
      ...missed.map((item) =>
        element(
          "li",
          {},
          element("b", {}, `${item.stem} ${contextOf(item)}`),
          ` ${feedbackOn(item, item.key).pieces[0]?.text}`,
        ),
      ),
    ),
  );
}

const contextOf = ({ context }: Item): string =>
  (context?.parts ?? []).map(({ text, quoted }) => (quoted ? wording.quoted(text) : text)).join("");
