import type { ActionName } from "./actions.ts";

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
  { action: "speaker", keys: ["s"], does: "Speaker view in a new tab" },
  { action: "fullscreen", keys: ["f"], does: "Full screen, and back" },
  { action: "keys", keys: ["?"], does: "These keys" },
  { action: "leave", keys: ["Escape"], does: "Leave a control, close what is open" },
];
