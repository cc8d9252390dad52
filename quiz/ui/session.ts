import type { Item } from "../item.ts";
import type { ItemElement } from "./item-element.ts";

/** The places of the page where a session happens. */
export interface SessionPlaces {
  readonly section: HTMLElement;
  readonly title: HTMLElement;
  readonly item: HTMLElement;
  readonly next: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
}

/** A run through some items, one at a time. */
export interface Session {
  readonly start: (items: readonly Item[]) => void;
  /** Tells the session that the item on show was answered. */
  readonly answered: () => void;
}

/** Shows items one at a time; `finish` hears when the last one is done or the learner stops. */
export function createSession(
  places: SessionPlaces,
  elementOf: (item: Item) => ItemElement | undefined,
  finish: () => void,
): Session {
  let queue: readonly Item[] = [];
  let position = 0;

  const show = (): void => {
    const item = queue[position];
    const view = item && elementOf(item);
    if (!view) return end();
    view.reset();
    places.item.replaceChildren(view.element);
    places.title.textContent = `Question ${position + 1} of ${queue.length}`;
    places.next.hidden = true;
    places.title.focus();
  };
  const end = (): void => {
    places.section.hidden = true;
    places.item.replaceChildren();
    finish();
  };
  places.next.addEventListener("click", () => {
    position += 1;
    show();
  });
  places.stop.addEventListener("click", end);

  return {
    start: (items) => {
      queue = items;
      position = 0;
      places.section.hidden = false;
      show();
    },
    answered: () => {
      places.next.hidden = false;
      places.next.textContent = position + 1 < queue.length ? "Next question" : "See the results";
    },
  };
}
