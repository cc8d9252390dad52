import { HEARTBEAT, openChannel, type Command, type DeckState } from "./channel.ts";
import { clockText, naturalMinutes, paceText, plannedEnds } from "./pace.ts";

startSpeakerView();

/** Follows the deck in the other window, and moves it. */
export function startSpeakerView(): void {
  const entries = [...document.querySelectorAll<HTMLElement>(".entry")];
  const words = entries.map(
    (entry) => (entry.querySelector(".notes")?.textContent ?? "").split(/\s+/).length,
  );
  const timer = createTimer(words);
  let state: DeckState = { slide: 0, steps: 0, black: false };
  let heardAt = 0;

  const send = openChannel(addressOfDeck(), (message) => {
    if (message.kind !== "state") return;
    heardAt = performance.now();
    if (message.state.slide !== state.slide) timer.start();
    state = message.state;
    show();
  });
  const command = (what: Command): void => send({ kind: "command", command: what });
  const show = (): void => {
    showSlides(entries, state);
    timer.show(state.slide);
    showConnection(performance.now() - heardAt < HEARTBEAT * 3 && heardAt > 0, state);
  };

  listen(command);
  setInterval(show, 500);
  send({ kind: "hello" });
  show();
}

function addressOfDeck(): string {
  return document.querySelector<HTMLAnchorElement>("a[data-deck]")?.href ?? location.href;
}

function showSlides(entries: readonly HTMLElement[], { slide, steps }: DeckState): void {
  for (const [index, entry] of entries.entries()) {
    entry.classList.toggle("current", index === slide);
    entry.classList.toggle("next", index === slide + 1);
    if (index !== slide) continue;
    const fragments = [...entry.querySelectorAll(".steps li, .fragment")];
    for (const [step, fragment] of fragments.entries()) fragment.classList.toggle("to-come", step >= steps);
  }
  const list = document.querySelector<HTMLSelectElement>("[data-slides]");
  if (list && document.activeElement !== list) list.selectedIndex = slide;
}

function showConnection(connected: boolean, { black }: DeckState): void {
  const status = document.querySelector("[data-connection]");
  const text = connected
    ? black
      ? "The screen is black."
      : "In step with the deck."
    : "No deck is answering. Open the deck in another window of this browser.";
  if (status && status.textContent !== text) status.textContent = text;
  document.body.classList.toggle("lost", !connected);
}

function listen(command: (what: Command) => void): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    const what = button?.dataset["do"];
    if (what === "next" || what === "previous" || what === "black") command({ do: what });
    if (what === "larger" || what === "smaller") resizeNotes(what === "larger" ? 1.15 : 1 / 1.15);
  });
  document.querySelector<HTMLSelectElement>("[data-slides]")?.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) command({ do: "go", slide: event.target.selectedIndex });
  });
  document.addEventListener("keydown", (event) => {
    const inControl =
      event.target instanceof Element && event.target.closest("input, select, button, a") !== null;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isClicker = event.key === "PageDown" || event.key === "PageUp";
    if (inControl && !isClicker) return;
    const what = commandOfKey(event.key);
    if (!what) return;
    event.preventDefault();
    command({ do: what });
  });
}

function commandOfKey(key: string): "next" | "previous" | "black" | undefined {
  if (["ArrowRight", "ArrowDown", " ", "PageDown"].includes(key)) return "next";
  if (["ArrowLeft", "ArrowUp", "PageUp"].includes(key)) return "previous";
  return key === "b" || key === "." ? "black" : undefined;
}

function resizeNotes(factor: number): void {
  const root = document.documentElement;
  const size = Number.parseFloat(getComputedStyle(root).getPropertyValue("--notes-size"));
  root.style.setProperty("--notes-size", `${Math.min(64, Math.max(14, size * factor))}px`);
}

/** The clock, the time since the first change of slide, and how both fit the plan. */
function createTimer(words: readonly number[]) {
  const minutes = document.querySelector<HTMLInputElement>("[data-minutes]");
  let startedAt: number | undefined;
  if (minutes && minutes.value === "") minutes.value = String(naturalMinutes(words));
  document.querySelector("[data-restart]")?.addEventListener("click", () => (startedAt = performance.now()));

  const write = (name: string, text: string): void => {
    const place = document.querySelector(`[data-${name}]`);
    if (place && place.textContent !== text) place.textContent = text;
  };
  return {
    start: () => (startedAt ??= performance.now()),
    show: (slide: number) => {
      const elapsed = startedAt === undefined ? 0 : (performance.now() - startedAt) / 1000;
      const total = Math.max(1, Number(minutes?.value) || 1) * 60;
      write("clock", new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
      write("elapsed", clockText(elapsed));
      write(
        "pace",
        startedAt === undefined
          ? "starts with the next slide"
          : paceText(elapsed, slide, plannedEnds(words, total)),
      );
    },
  };
}
