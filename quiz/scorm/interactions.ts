import { pairIn, type Item, type Response } from "../item.ts";
import type { LogEntry } from "../log.ts";

/** The fields of `cmi.interactions.n` for one answer, in the order in which they are set. */
export type Interaction = readonly (readonly [field: string, value: string])[];

/** One character for each place, as SCORM 1.2 has it: options a to z, then digits; statements 1 to 9, then letters. */
const OPTION_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const ROW_LETTERS = "123456789abcdefghijklmnopqrstuvwxyz";

/**
 * An answer as SCORM 1.2 reports it (RTE 1.2, 3.4.4): `b` or `a,c` for choices, `c,a,b` for an
 * order, `1.b,2.a` for a grid, in the letters that the page shows. `time` is the time of day.
 */
export function interactionOf(entry: LogEntry, item: Item, time: string): Interaction {
  const { score, max } = entry;
  return [
    ["id", item.id],
    ["type", typeOf(item)],
    ["correct_responses.0.pattern", patternOf(item.key, item, entry.order)],
    ["weighting", String(max)],
    ["time", time],
    ["student_response", patternOf(entry.response, item, entry.order)],
    ["result", score >= max ? "correct" : score > 0 ? (score / max).toFixed(2) : "wrong"],
  ];
}

const typeOf = ({ kind }: Item): string =>
  kind === "match" ? "matching" : kind === "put-in-order" ? "sequencing" : "choice";

function patternOf(response: Response, item: Item, order: readonly string[]): string {
  const letter = (id: string): string => OPTION_LETTERS.charAt(order.indexOf(id));
  if (item.kind === "put-in-order") return response.map(letter).join(",");
  if (!item.rows) return response.map(letter).toSorted().join(",");
  const pairs = response.flatMap((text) => pairIn(text) ?? []);
  return item.rows
    .flatMap(({ id }, index) => {
      const chosen = pairs.find((pair) => pair.row === id);
      return chosen ? [`${ROW_LETTERS.charAt(index)}.${letter(chosen.option)}`] : [];
    })
    .join(",");
}
