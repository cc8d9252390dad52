import type { Confusion } from "../score-summary.ts";
import { element } from "./element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Height of a row in the picture's own units; the style sheet makes it as high on screen. */
const ROW = 10;

/**
 * The confusion map as a picture: on the left who was asked for, on the right whom
 * the learner chose, and a line for each choice. What is right runs straight
 * across, what was mixed up runs across others, in dashes; more often is thicker.
 */
export function confusionPicture(
  confusions: readonly Confusion[],
  voices: readonly string[],
  name: (id: string) => string,
): HTMLElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 100 ${voices.length * ROW}`);
  drawing.setAttribute("preserveAspectRatio", "none");
  const middle = (id: string): number => (voices.indexOf(id) + 0.5) * ROW;
  // Right ones first: a mix-up lies on top.
  for (const one of confusions.toSorted((a, b) => Number(isMixUp(a)) - Number(isMixUp(b))))
    drawing.append(line(one, middle(one.asked), middle(one.chose)));
  const names = (side: string, ids: ReadonlySet<string>): HTMLElement =>
    element(
      "div",
      { class: `voices ${side}` },
      ...voices.map((id) => element("span", ids.has(id) ? {} : { "data-unused": "" }, name(id))),
    );
  const heads = ["Asked for", "You chose"].map((text) => element("b", {}, text));
  return element(
    "div",
    { class: "confusion-picture", role: "img", "aria-label": inWords(confusions) },
    ...heads,
    names("asked", new Set(confusions.map(({ asked }) => asked))),
    drawing,
    names("chosen", new Set(confusions.map(({ chose }) => chose))),
  );
}

function line({ asked, chose, count }: Confusion, from: number, to: number): SVGElement {
  const made = document.createElementNS(SVG, "line");
  const attributes = { x1: 2, x2: 98, y1: from, y2: to, "stroke-width": Math.min(1 + 1.5 * count, 10) };
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.setAttribute("class", asked === chose ? "right" : "wrong");
  return made;
}

const isMixUp = ({ asked, chose }: Confusion): boolean => asked !== chose;

function inWords(confusions: readonly Confusion[]): string {
  const times = (of: readonly Confusion[]): number => of.reduce((sum, { count }) => sum + count, 0);
  const wrong = times(confusions.filter(isMixUp));
  return `Who was asked for and whom you chose: ${times(confusions) - wrong} straight lines for right answers, ${wrong} crossing lines for mix-ups. The table below says the same.`;
}
