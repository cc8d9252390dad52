import type { Briefing, Part } from "../../model/briefing.ts";
import { hashText } from "../../../quiz/hash.ts";
import { tagsOf, type ExportItem } from "./export-item.ts";

/** The shares of a question's mark that Moodle knows, in per cent (`question_bank::fraction_options_full`). */
const SHARES = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5,
] as const;

/** Moodle cuts id numbers at this length, and then finds some of them twice. */
const LONGEST_ID = 100;

/** The share of one of so many right answers, as Moodle has it: the nearest where it lacks the exact one. */
export const shareOf = (count: number): number =>
  SHARES.reduce((best, share) =>
    Math.abs(share - 100 / count) < Math.abs(best - 100 / count) ? share : best,
  );

/** True where Moodle has no share for so many right answers. */
export const hasNoShare = (count: number): boolean => Math.abs(shareOf(count) - 100 / count) > 0.001;

/** A category for each part, within one for the briefing. A slash would open another level: it is written twice. */
export const categoryOf = (briefing: Briefing, part: Part): string =>
  ["$course$", "top", briefing.title, part.title]
    .map((name, level) => (level < 2 ? name : name.replaceAll("/", "//").replaceAll(/\s+/g, " ")))
    .join("/");

/** Unique in its category; a second question with the same would be dropped. */
export const idNumber = ({ id }: ExportItem): string =>
  id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID - 17)}-${hashText(id)}`;

/** `part-meeting`, `person-rubio`. */
export const moodleTags = (item: ExportItem): readonly string[] => tagsOf(item).map((tag) => tag.join("-"));

/** What is said of each option and row where Moodle has no place beside it: with grids and orders. */
export const feedbackOfEntries = ({ options, rows }: ExportItem): readonly string[] =>
  [...rows, ...options]
    .filter(({ feedback }) => feedback !== "")
    .map(({ text, feedback }) => `${text} – ${feedback}`);
