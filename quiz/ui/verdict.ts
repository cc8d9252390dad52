import type { Feedback, FeedbackPiece } from "../feedback.ts";
import type { Item, Response } from "../item.ts";

/**
 * What a reader sees after checking: right or wrong, why, what is so with their choice, the proof,
 * and why the other options are wrong. Proof and reasons come from the item's `answer`, as the page has it.
 */
export function verdictBox(
  { verdict, heading, pieces }: Feedback,
  item: Item,
  response: Response,
  answer: Element | null,
): HTMLElement {
  const box = document.createElement("div");
  box.className = "verdict";
  box.dataset["verdict"] = verdict;
  const title = document.createElement("h3");
  title.textContent = heading;
  box.append(title, ...pieces.map(paragraph), ...proofsIn(answer), ...othersOf(answer, item, response));
  return box;
}

function paragraph({ text, role }: FeedbackPiece): HTMLElement {
  const element = document.createElement("p");
  element.className = role;
  element.textContent = text;
  return element;
}

/** Copies, since the same item may be answered again. */
const proofsIn = (answer: Element | null): readonly Node[] =>
  [...(answer?.querySelectorAll(".statement") ?? [])].map((one) => one.cloneNode(true));

/** Why the other wrong options are wrong, folded up; empty where there is nothing more to say. */
function othersOf(answer: Element | null, item: Item, response: Response): readonly HTMLElement[] {
  const list = answer?.querySelector(".explanations")?.cloneNode(true);
  if (item.rows || !(list instanceof HTMLElement)) return [];
  const said = new Set([item.rationale, ...chosenTexts(item, response)]);
  for (const entry of list.querySelectorAll("li"))
    if (said.has(entry.querySelector(".feedback")?.textContent ?? "")) entry.remove();
  const title = document.createElement("summary");
  title.textContent = "Why not the others?";
  const box = document.createElement("details");
  box.append(title, list);
  return list.children.length > 0 ? [box] : [];
}

const chosenTexts = (item: Item, response: Response): readonly string[] =>
  item.options.filter(({ id }) => response.includes(id)).map(({ feedback }) => feedback);

/** Marks each option and each place of a grid as right or as the wrong choice, and each line of an order by its place. */
export function markOptions(element: HTMLElement, item: Item, response: Response): void {
  for (const [index, entry] of element.querySelectorAll<HTMLElement>(".order > li").entries()) {
    const place = item.key.indexOf(entry.dataset["option"] ?? "");
    entry.dataset["mark"] = place === index ? "right" : "wrong";
    entry.dataset["place"] = String(place + 1);
  }
  for (const option of element.querySelectorAll<HTMLElement>(".option, .grid td")) {
    const value = option.querySelector("input")?.value ?? "";
    if (item.key.includes(value)) option.dataset["mark"] = "right";
    else if (response.includes(value)) option.dataset["mark"] = "wrong";
  }
}
