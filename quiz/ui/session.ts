import type { Item } from "../item.ts";
import { place } from "./place.ts";
import type { ItemElement } from "./item-element.ts";

/** A run through some items, one at a time. */
export interface Session {
  readonly start: (items: readonly Item[]) => void;
  /** Tells the session that the item on show was answered. */
  readonly answered: () => void;
}

/** Shows items one at a time; `finish` hears when the last one is done or the learner stops. */
export function createSession(
  elementOf: (item: Item) => ItemElement | undefined,
  finish: () => void,
): Session {
  const [section, title, progress, shown, next] = [
    place("session"),
    place("session-title"),
    place("session-progress"),
    place("session-item"),
    place("next"),
  ];
  let queue: readonly Item[] = [];
  let position = 0;

  const show = (): void => {
    const item = queue[position];
    const view = item && elementOf(item);
    if (!view) return end();
    view.reset();
    shown.replaceChildren(view.element);
    title.textContent = `Question ${position + 1} of ${queue.length}`;
    progress.setAttribute("value", String(position / queue.length));
    next.hidden = true;
    title.focus();
  };
  const end = (): void => {
    section.hidden = true;
    shown.replaceChildren();
    finish();
  };
  next.addEventListener("click", () => {
    position += 1;
    show();
  });
  place("stop").addEventListener("click", end);

  return {
    start: (items) => {
      queue = items;
      position = 0;
      section.hidden = false;
      show();
    },
    answered: () => {
      next.hidden = false;
      next.textContent = position + 1 < queue.length ? "Next question" : "See the results";
    },
  };
}
