import type { Item } from "../item.ts";
import { latestEntries, validEntries, type Log } from "../log.ts";
import { scoreItem } from "../score.ts";

/** The score that passes where the platform says nothing else, in per cent. */
export const MASTERY = 80;

/** Where a learner stands, by the latest answer to each question. */
export interface ScormResult {
  readonly answered: number;
  readonly of: number;
  /** Per cent of all points, from 0 to 100, cut after two digits: nobody passes by rounding. */
  readonly score: number;
  /** `incomplete` until every question has been answered. */
  readonly status: "incomplete" | "passed" | "failed";
}

/** The result to report; `mastery` is the score that passes, in per cent. */
export function resultOf(log: Log, items: readonly Item[], mastery: number): ScormResult {
  const latest = latestEntries(validEntries(log, items));
  const points = latest.reduce((sum, { score }) => sum + score, 0);
  const most = items.reduce((sum, item) => sum + scoreItem(item, []).max, 0);
  const score = most === 0 ? 0 : Math.floor((10_000 * points) / most) / 100;
  const finished = items.length > 0 && latest.length === items.length;
  const status = !finished ? "incomplete" : score >= mastery ? "passed" : "failed";
  return { answered: latest.length, of: items.length, score, status };
}
