import type { Deck } from "./open-deck.ts";

/** Makes the overview show a small picture of each slide, each a link to it, when it is opened. */
export function fillOverview(deck: Deck): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.overview");
  const list = dialog?.querySelector("ol");
  if (!dialog || !list) return;
  dialog.addEventListener("toggle", async () => {
    if (!dialog.open) return;
    await deck.fillAll();
    if (list.childElementCount === 0) list.append(...deck.slides.map(entry));
    markCurrent(list, deck.position);
  });
  list.addEventListener("click", () => dialog.close());
}

function entry(slide: HTMLElement, index: number): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const title = document.createElement("span");
  link.href = `#/${slide.id}`;
  title.textContent = `${index + 1}. ${slide.querySelector("h2")?.textContent.trim() ?? ""}`;
  link.append(thumbnail(slide), title);
  item.append(link);
  return item;
}

/** A copy of the slide to look at only: no names, no focus, no ids, no controls, and no answers. */
function thumbnail(slide: Element): HTMLElement {
  const frame = document.createElement("div");
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
  copy.removeAttribute("hidden");
  for (const answer of copy.querySelectorAll(".question-answer")) answer.remove();
  for (const option of copy.querySelectorAll("[data-right]")) option.removeAttribute("data-right");
  for (const control of copy.querySelectorAll("a, button")) control.replaceWith(lookOf(control));
  frame.className = "thumbnail slides";
  frame.inert = true;
  frame.ariaHidden = "true";
  frame.append(copy);
  return frame;
}

/** What a control looks like, without being one: a link inside a link would be another slide to go to. */
function lookOf(control: Element): HTMLElement {
  const look = document.createElement("span");
  for (const name of ["class", "data-kind"]) {
    const value = control.getAttribute(name);
    if (value !== null) look.setAttribute(name, value);
  }
  look.append(...control.childNodes);
  return look;
}

function markCurrent(list: HTMLOListElement, current: number): void {
  for (const [index, link] of list.querySelectorAll("a").entries()) {
    if (index === current) {
      link.setAttribute("aria-current", "true");
      link.focus();
    } else link.removeAttribute("aria-current");
  }
}
