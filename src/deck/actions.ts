import type { Deck } from "./open-deck.ts";

/** What a presenter can ask of the deck. */
export type ActionName =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "overview"
  | "black"
  | "speaker"
  | "fullscreen"
  | "keys"
  | "leave";

/** A deed for each name. */
export type Actions = Readonly<Record<ActionName, () => void>>;

/** Ties the names to the deck, and the buttons of the page to the names. */
export function createActions(deck: Deck): Actions {
  const actions: Actions = {
    next: () => deck.next(),
    previous: () => deck.previous(),
    first: () => deck.go(0),
    last: () => deck.go(deck.slides.length - 1),
    overview: () => openDialog("overview"),
    keys: () => openDialog("keys"),
    black: () => deck.turnBlack(),
    speaker: () => document.querySelector<HTMLAnchorElement>("[data-speaker]")?.click(),
    fullscreen: () => void toggleFullscreen(),
    leave: () => leaveControl(deck),
  };
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
    const name = button?.dataset["action"];
    if (name !== undefined && name in actions) actions[name as ActionName]();
  });
  return actions;
}

/** Closes whatever dialog or card is open, so that the deck can move. */
export function closeOverlays(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close();
  closeCards();
}

/** Closes the card of a statement, if one is open. */
export function closeCards(): void {
  for (const card of document.querySelectorAll<HTMLElement>(":popover-open")) card.hidePopover();
}

function openDialog(name: string): void {
  const dialog = document.querySelector<HTMLDialogElement>(`dialog.${name}`);
  if (dialog && !dialog.open) dialog.showModal();
}

/** Gives the keys back to the deck: closes an open card and focuses the slide's heading. */
function leaveControl(deck: Deck): void {
  closeOverlays();
  deck.present.querySelector("h2")?.focus({ preventScroll: true });
}

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
