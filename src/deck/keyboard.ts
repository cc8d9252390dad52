import { closeOverlays, type ActionName, type Actions } from "./actions.ts";
import { lettersAreOn } from "./keys-dialog.ts";

/** A deed, the keys that do it, and what the help says. */
export interface DeckKey {
  readonly action: ActionName;
  /** Values of `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** The one contract of the keyboard. Single letters can be switched off (WCAG 2.1.4). */
export const DECK_KEYS: readonly DeckKey[] = [
  { action: "next", keys: ["ArrowRight", "ArrowDown", " ", "PageDown", "n"], does: "Next step or slide" },
  { action: "previous", keys: ["ArrowLeft", "ArrowUp", "PageUp", "p"], does: "Back" },
  { action: "first", keys: ["Home"], does: "First slide" },
  { action: "last", keys: ["End"], does: "Last slide" },
  { action: "overview", keys: ["o"], does: "Overview of all slides" },
  { action: "black", keys: ["b", "."], does: "Black screen, and back" },
  { action: "fullscreen", keys: ["f"], does: "Full screen, and back" },
  { action: "keys", keys: ["?"], does: "These keys" },
  { action: "leave", keys: ["Escape"], does: "Leave a control, close what is open" },
];

/** A clicker sends these; they move the deck whatever has the focus. */
const CLICKER = ["PageDown", "PageUp"];

const CONTROLS = "a[href], button, input, select, textarea, summary, [contenteditable], [popover]";

/** Moves the deck by keys, and leaves them to a control that has the focus. */
export function listenToKeys(actions: Actions): void {
  document.addEventListener("keydown", (event) => {
    const action = actionOf(event);
    if (!action || !mayAct(event, action)) return;
    event.preventDefault();
    if (CLICKER.includes(event.key)) closeOverlays();
    actions[action]();
  });
}

function actionOf(event: KeyboardEvent): ActionName | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === " " && event.shiftKey) return "previous";
  const isLetter = /^\p{L}$|^[.?]$/u.test(event.key);
  if (isLetter && !lettersAreOn()) return undefined;
  return DECK_KEYS.find(({ keys }) => keys.includes(event.key.length === 1 ? event.key.toLowerCase() : event.key))?.action;
}

function mayAct(event: KeyboardEvent, action: ActionName): boolean {
  if (CLICKER.includes(event.key)) return true;
  if (document.querySelector("dialog[open]")) return false;
  const target = event.composedPath()[0];
  const isInControl = target instanceof Element && target.closest(CONTROLS) !== null;
  return action === "leave" || !isInControl;
}
