import type { Command } from "./channel.ts";

/** What the speaker can ask for. */
export interface SpeakerWishes {
  readonly command: (command: Command) => void;
  readonly restart: () => void;
}

/** Sizes of the notes in pixels: smallest, largest, and how much a click changes. */
const SIZES = { smallest: 14, largest: 64, factor: 1.15 };

const NOTES_SIZE = "speaker-notes-size";

/** Takes clicks and keys: those of the deck, clickers included. */
export function listenToSpeaker({ command, restart }: SpeakerWishes): void {
  setNotesSize(Number(read(NOTES_SIZE)) || notesSize());
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    const what = button?.dataset["do"];
    if (what === "next" || what === "previous" || what === "black") command({ do: what });
    if (what === "larger") setNotesSize(notesSize() * SIZES.factor);
    if (what === "smaller") setNotesSize(notesSize() / SIZES.factor);
    if (what === "restart") restart();
  });
  document.querySelector<HTMLSelectElement>("[data-slides]")?.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) command({ do: "go", slide: event.target.selectedIndex });
  });
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !mayMove(event)) return;
    const what = commandOfKey(event);
    if (!what) return;
    event.preventDefault();
    command({ do: what });
  });
}

/** A control that has the focus has the keys, but a clicker always moves the deck. */
function mayMove(event: KeyboardEvent): boolean {
  const isInControl =
    event.target instanceof Element && event.target.closest("input, select, button, a") !== null;
  return !isInControl || event.key === "PageDown" || event.key === "PageUp";
}

function commandOfKey({ key, shiftKey }: KeyboardEvent): "next" | "previous" | "black" | undefined {
  if (key === " ") return shiftKey ? "previous" : "next";
  if (["ArrowRight", "PageDown"].includes(key)) return "next";
  if (["ArrowLeft", "PageUp"].includes(key)) return "previous";
  return key === "b" || key === "." ? "black" : undefined;
}

const notesSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--notes-size"));

function setNotesSize(size: number): void {
  const fitting = Math.min(SIZES.largest, Math.max(SIZES.smallest, size));
  document.documentElement.style.setProperty("--notes-size", `${fitting}px`);
  keep(NOTES_SIZE, String(fitting));
}

/** What was kept for this tab; nothing where storage is blocked. */
export function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps something for as long as the tab lives, so that a reload loses nothing. */
export function keep(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Storage is blocked: it holds until the page is left.
  }
}
