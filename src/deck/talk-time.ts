import { clockText, naturalMinutes, paceText, plannedEnds } from "./pace.ts";
import { keep, read } from "./speaker-input.ts";
import { write } from "./speaker-slides.ts";

/** The time of a talk: it starts with the first move, and a reload does not stop it. */
export interface TalkTime {
  readonly isRunning: () => boolean;
  /** Somebody has just moved the deck, to another slide or a step on this one. */
  readonly move: (toOtherSlide: boolean) => void;
  readonly restart: () => void;
  readonly show: (slide: number) => void;
}

const STARTED = "speaker-started";
const ARRIVED = "speaker-arrived";
const MINUTES = "speaker-minutes";

/** Sets the plan by how much there is to say, unless the speaker has set another. */
export function createTalkTime(wordsOfNotes: readonly number[]): TalkTime {
  const minutes = document.querySelector<HTMLInputElement>("[data-minutes]");
  if (minutes) {
    minutes.value = read(MINUTES) ?? String(naturalMinutes(wordsOfNotes));
    minutes.addEventListener("change", () => keep(MINUTES, minutes.value));
  }
  let startedAt = Number(read(STARTED)) || undefined;
  let arrivedAt = Number(read(ARRIVED)) || undefined;
  const note = (started: number, arrived: number): void => {
    [startedAt, arrivedAt] = [started, arrived];
    keep(STARTED, String(started));
    keep(ARRIVED, String(arrived));
  };

  return {
    isRunning: () => startedAt !== undefined,
    move: (toOtherSlide) =>
      note(startedAt ?? Date.now(), toOtherSlide ? Date.now() : (arrivedAt ?? Date.now())),
    restart: () => note(Date.now(), Date.now()),
    show: (slide) => {
      const total = Math.max(1, Number(minutes?.value) || 1) * 60;
      const ends = plannedEnds(wordsOfNotes, total);
      const elapsed = secondsSince(startedAt);
      const share = (ends[slide] ?? total) - (ends[slide - 1] ?? 0);
      write("[data-clock]", new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
      write("[data-elapsed]", clockText(elapsed));
      write(
        "[data-left]",
        elapsed > total ? `${clockText(elapsed - total)} over` : clockText(total - elapsed),
      );
      write("[data-share]", `${clockText(secondsSince(arrivedAt))} of ${clockText(share)}`);
      // Until then the page says when it will start.
      if (startedAt !== undefined) write("[data-pace]", paceText(elapsed, slide, ends));
    },
  };
}

const secondsSince = (moment: number | undefined): number =>
  moment === undefined ? 0 : (Date.now() - moment) / 1000;
