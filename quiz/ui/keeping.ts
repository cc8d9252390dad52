import type { ProgressStore } from "./progress-store.ts";
import { announce } from "./items-on-page.ts";
import { showNotice } from "./notice.ts";
import { place } from "./place.ts";

/** Ties the buttons for saving, loading and forgetting to the answers; `changed` hears when the answers did. */
export function enableKeeping(store: ProgressStore, briefing: string, changed: () => void): void {
  place("save").addEventListener("click", () => offerFile(store.file(), `${briefing}-answers.json`));
  place("load").addEventListener("change", async (event) => {
    const input = event.target;
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!file || !(input instanceof HTMLInputElement)) return;
    const problem = await store.load(await file.text());
    input.value = "";
    showNotice(problem ?? "The answers of the file were taken in.");
    changed();
  });
  enableForgetting(store, changed);
}

function enableForgetting(store: ProgressStore, changed: () => void): void {
  const dialog = place("confirm");
  if (!(dialog instanceof HTMLDialogElement)) return;
  place("forget").addEventListener("click", () => {
    // Some browsers keep the last answer when the dialog is left by Escape.
    dialog.returnValue = "";
    dialog.showModal();
  });
  dialog.addEventListener("close", async () => {
    if (dialog.returnValue !== "forget") return;
    await store.forget();
    announce("All answers are forgotten.");
    changed();
  });
}

function offerFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
