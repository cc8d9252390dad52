import { DECK_KEYS } from "./deck-keys.ts";

const SETTING = "deck-letter-keys";

const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowUp: "↑",
  " ": "Space",
  PageDown: "Page Down",
  PageUp: "Page Up",
  Escape: "Esc",
};

/** Fills the help with the keys, and with the switch that turns single letters off. */
export function showKeys(): void {
  const body = document.querySelector("dialog.keys tbody");
  const letters = document.querySelector<HTMLInputElement>("[data-letter-keys]");
  for (const { keys, does } of DECK_KEYS) body?.append(row(keys, does));
  if (!letters) return;
  letters.checked = lettersOn;
  letters.addEventListener("change", () => switchLetters(letters.checked));
}

let lettersOn = readSetting() !== "off";

/** False where this reader switched single letters off. */
export const lettersAreOn = (): boolean => lettersOn;

function switchLetters(on: boolean): void {
  lettersOn = on;
  try {
    localStorage.setItem(SETTING, on ? "on" : "off");
  } catch {
    // Storage is blocked: the choice holds until the page is left.
  }
}

function readSetting(): string | null {
  try {
    return localStorage.getItem(SETTING);
  } catch {
    return null;
  }
}

function row(keys: readonly string[], does: string): HTMLTableRowElement {
  const row = document.createElement("tr");
  const shown = row.insertCell();
  for (const key of keys) {
    const cap = document.createElement("kbd");
    cap.textContent = NAMES[key] ?? key;
    shown.append(cap, " ");
  }
  row.insertCell().textContent = does;
  return row;
}
