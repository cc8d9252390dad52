import type { Item } from "../../quiz/item.ts";
import { keyOf, type Log, type LogEntry } from "../../quiz/log.ts";
import { FIRST_FORM } from "../../quiz/order.ts";
import { emptyProgress, parseProgress } from "../../quiz/progress.ts";
import { interactionOf } from "../../quiz/scorm/interactions.ts";
import { MASTERY, resultOf, type ScormResult } from "../../quiz/scorm/result.ts";
import { fromSuspendData, toSuspendData } from "../../quiz/scorm/suspend-data.ts";
import type { Storage } from "../../quiz/ui/storage.ts";
import type { Platform } from "./platform.ts";

/** What the page hears from its platform. */
export interface ScormEvents {
  /** Where the learner stands now, and the score that passes. */
  readonly result: (result: ScormResult, mastery: number) => void;
  /** The platform did not take what was reported; it is reported again with the next answer. */
  readonly refused: () => void;
}

/** A place for answers that is a learning platform, and what has to be said when the page is left. */
export interface ScormStorage extends Storage {
  readonly leave: () => void;
}

/** Modes in which a learner looks without being assessed: nothing is reported. */
const ONLY_LOOKING = new Set(["browse", "review"]);

/**
 * Keeps answers in the platform's `suspend_data`, and reports each of them with
 * score and status. What was kept is the truth of the next visit; while the page
 * is open, the answers themselves are. A result once reached is never made worse.
 */
export function scormStorage(
  platform: Platform,
  briefing: string,
  items: readonly Item[],
  events: ScormEvents,
): ScormStorage {
  const session = beginSession(platform);
  const printing = { seed: briefing, form: FIRST_FORM };
  const kept = fromSuspendData(platform.get("cmi.suspend_data"), items, printing);
  const reported = new Set(kept.map(keyOf));
  let value: unknown = { ...emptyProgress(briefing), log: kept };

  const report = (log: Log): void => {
    const result = resultOf(log, items, session.mastery);
    if (session.reports) {
      try {
        platform.set("cmi.suspend_data", toSuspendData(log, items));
        reportResult(platform, result, session);
        reportAnswers(log.filter((entry) => !reported.has(keyOf(entry))));
        platform.commit();
      } catch {
        events.refused();
      }
    }
    events.result(result, session.mastery);
  };
  const reportAnswers = (entries: Log): void => {
    for (const entry of entries) {
      const item = items.find(({ id }) => id === entry.item);
      if (item) reportAnswer(platform, entry, item, session.answers);
      session.answers += item ? 1 : 0;
      reported.add(keyOf(entry));
    }
  };

  report(kept);
  return {
    lasting: true,
    read: async () => value,
    change: async (change) => {
      value = change(value);
      const read = parseProgress(value);
      if ("ok" in read) report(read.ok.log);
    },
    leave: () => {
      if (session.reports) leave(platform, session);
      platform.finish();
    },
  };
}

interface ScormSession {
  readonly reports: boolean;
  readonly mastery: number;
  readonly began: number;
  /** The best score so far; NaN where none was reported. */
  best: number;
  /** How many answers the platform has got. */
  answers: number;
}

function beginSession(platform: Platform): ScormSession {
  const mastery = Number.parseFloat(platform.get("cmi.student_data.mastery_score"));
  return {
    reports: !ONLY_LOOKING.has(platform.get("cmi.core.lesson_mode")),
    mastery: Number.isNaN(mastery) ? MASTERY : mastery,
    began: performance.now(),
    best: Number.parseFloat(platform.get("cmi.core.score.raw")),
    answers: Number.parseInt(platform.get("cmi.interactions._count"), 10) || 0,
  };
}

/** The score only once every question is answered: many platforms make "failed" of any score below the limit. */
function reportResult(platform: Platform, result: ScormResult, session: ScormSession): void {
  const finished = result.status !== "incomplete";
  if (finished && !(session.best >= result.score)) {
    session.best = result.score;
    platform.set("cmi.core.score.min", "0");
    platform.set("cmi.core.score.max", "100");
    platform.set("cmi.core.score.raw", String(result.score));
  }
  const hasScore = !Number.isNaN(session.best);
  platform.set(
    "cmi.core.lesson_status",
    hasScore ? (session.best >= session.mastery ? "passed" : "failed") : "incomplete",
  );
  platform.set("cmi.core.exit", hasScore ? "" : "suspend");
}

function reportAnswer(platform: Platform, entry: LogEntry, item: Item, number: number): void {
  for (const [field, value] of interactionOf(entry, item, new Date(entry.at).toTimeString().slice(0, 8)))
    platform.set(`cmi.interactions.${number}.${field}`, value);
  platform.set("cmi.core.lesson_location", item.id);
}

function leave(platform: Platform, session: ScormSession): void {
  try {
    platform.set("cmi.core.session_time", scormTime(performance.now() - session.began));
    platform.commit();
  } catch {
    // The page is going: nobody is left to tell.
  }
}

/** A duration as SCORM 1.2 has it: `0001:02:03.45`. */
function scormTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 10) / 100;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const rest = (seconds % 60).toFixed(2).padStart(5, "0");
  return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two((seconds / 60) % 60)}:${rest}`;
}
