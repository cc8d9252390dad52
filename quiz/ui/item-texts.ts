import type { ContentPart } from "../../src/model/statement.ts";
import type { Item } from "../item.ts";
import type { ItemFacts } from "../item-facts.ts";

/**
 * The item with its texts, as its HTML has them; call it before an answer is taken out of the page.
 * Texts that the page does not show are empty: a paper has no feedback.
 */
export function withTexts({ rows, ...facts }: ItemFacts, element: Element | undefined): Item {
  const textOf = (selector: string): string => element?.querySelector(selector)?.textContent ?? "";
  const words = wordsOf(element);
  const context = element?.querySelector("blockquote.context");
  const feedback = feedbackOf(element);
  return {
    ...facts,
    stem: textOf("legend"),
    rationale: textOf(".rationale"),
    ...(context ? { context: { parts: partsOf(context), ours: !context.querySelector("q") } } : {}),
    options: facts.options.map((option) => ({
      ...option,
      text: words.get(option.id) ?? "",
      feedback: feedback.get(`option:${option.id}`) ?? "",
    })),
    ...(rows
      ? { rows: rows.map(({ id }) => ({ id, parts: [], feedback: feedback.get(`row:${id}`) ?? "" })) }
      : {}),
  };
}

/** The text of each option by its id. */
function wordsOf(element: Element | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const one of element?.querySelectorAll<HTMLElement>(".choice") ?? []) {
    const id =
      one.parentElement?.dataset["option"] ??
      one.parentElement?.querySelector<HTMLInputElement>("input")?.value;
    if (id !== undefined) words.set(id, one.textContent);
  }
  return words;
}

/** What is said of each option and row, by `option:` or `row:` and its id. Found in one go: thousands of items may wait. */
function feedbackOf(element: Element | undefined): ReadonlyMap<string, string> {
  const lines = [
    ...(element?.querySelectorAll<HTMLElement>(".explanations > :is([data-option], [data-row])") ?? []),
  ];
  return new Map(
    lines.map((one) => [
      one.dataset["row"] === undefined ? `option:${one.dataset["option"]}` : `row:${one.dataset["row"]}`,
      one.querySelector(":scope > .feedback")?.textContent ?? "",
    ]),
  );
}

const partsOf = (context: Element): readonly ContentPart[] =>
  [...context.childNodes].map((node) => ({ text: node.textContent ?? "", quoted: node.nodeName === "Q" }));
