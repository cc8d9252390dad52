import { closeOverlays, type ActionName, type Actions } from "./actions.ts";
import { DECK_KEYS } from "./deck-keys.ts";
import { lettersAreOn } from "./keys-dialog.ts";

/** A clicker sends these; they move the deck whatever has the focus. */
const CLICKER = new Set(["PageDown", "PageUp"]);

const CONTROLS = "a[href], button, input, select, textarea, summary, [contenteditable], [popover]";

/** Moves the deck by keys, and leaves them to a control that has the focus. */
export function listenToKeys(actions: Actions): void {
  document.addEventListener("keydown", (event) => {
    const action = actionOf(event);
    if (!action || !mayAct(event, action)) return;
    event.preventDefault();
    if (CLICKER.has(event.key)) closeOverlays();
    document.body.classList.add("by-keys");
    actions[action]();
  });
  for (const pointer of ["pointermove", "pointerdown"])
    document.addEventListener(pointer, () => document.body.classList.remove("by-keys"), { passive: true });
}

function actionOf(event: KeyboardEvent): ActionName | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === " " && event.shiftKey) return "previous";
  const isLetter = /^\p{L}$|^[.?]$/u.test(event.key);
  if (isLetter && !lettersAreOn()) return undefined;
  return DECK_KEYS.find(({ keys }) =>
    keys.includes(event.key.length === 1 ? event.key.toLowerCase() : event.key),
  )?.action;
}

function mayAct(event: KeyboardEvent, action: ActionName): boolean {
  if (CLICKER.has(event.key)) return true;
  if (document.querySelector("dialog[open]")) return false;
  const target = event.composedPath()[0];
  const isInControl = target instanceof Element && target.closest(CONTROLS) !== null;
  return action === "leave" || !isInControl;
}
