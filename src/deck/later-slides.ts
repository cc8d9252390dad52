import type { LaterSlides } from "../model/later-slides.ts";
import { STEPS } from "./steps.ts";

const address = document.querySelector<HTMLElement>("[data-later-slides]")?.dataset["laterSlides"];

/** Slides that came and were not shown yet, as HTML, by id, and all cards that they may need. */
let waiting = new Map<string, string>();
let cards: LaterSlides["cards"] = {};

let coming: Promise<void> | undefined;
let isHere = address === undefined;

/** Fetches the slides that are not in the page, unless they are here or on their way. Rejects where they cannot be had. */
export function fetchLaterSlides(): Promise<void> {
  if (isHere || address === undefined) return Promise.resolve();
  coming ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then(keep)
    .finally(() => (coming = undefined));
  return coming;
}

/** The same before this returns: a browser that is about to print waits for nothing else. */
export function fetchLaterSlidesNow(): void {
  if (isHere || address === undefined) return;
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.send();
  if (request.status === 200) keep(JSON.parse(request.responseText));
}

/** The content of a slide that has come and was never in the page; the cards that it needs are put there. */
export function laterContent(slide: Element): DocumentFragment | undefined {
  const text = waiting.get(slide.id);
  if (text === undefined) return undefined;
  waiting.delete(slide.id);
  const template = document.createElement("template");
  template.innerHTML = text;
  for (const step of template.content.querySelectorAll(STEPS)) step.classList.add("fragment");
  for (const mark of template.content.querySelectorAll("[popovertarget]"))
    addCard(mark.getAttribute("popovertarget") ?? "");
  return template.content;
}

function addCard(id: string): void {
  const card = cards[id];
  if (card !== undefined && !document.getElementById(id)) document.body.insertAdjacentHTML("beforeend", card);
}

function keep(later: LaterSlides): void {
  waiting = new Map(Object.entries(later.slides));
  ({ cards } = later);
  isHere = true;
}
