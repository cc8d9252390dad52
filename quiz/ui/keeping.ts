import type { ProgressStore } from "./progress-store.ts";
import { announce } from "./items-on-page.ts";

/** Ties the buttons for saving, loading and forgetting to the answers; `changed` hears when the answers did. */
export function enableKeeping(
  section: HTMLElement,
  store: ProgressStore,
  briefing: string,
  notify: (text: string) => void,
  changed: () => void,
): void {
  section
    .querySelector("[data-save]")
    ?.addEventListener("click", () => offerFile(store.file(), `${briefing}-answers.json`));
  section.querySelector<HTMLInputElement>("[data-load]")?.addEventListener("change", async (event) => {
    const input = event.target;
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!file || !(input instanceof HTMLInputElement)) return;
    const problem = await store.load(await file.text());
    input.value = "";
    notify(problem ?? "The answers of the file were taken in.");
    changed();
  });
  const dialog = section.querySelector<HTMLDialogElement>("[data-confirm]");
  section.querySelector("[data-forget]")?.addEventListener("click", () => dialog?.showModal());
  dialog?.addEventListener("close", async () => {
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
