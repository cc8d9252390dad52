import type { Item, Response } from "../item.ts";
import { ratingOf, type LogEntry } from "../log.ts";
import { FIRST_FORM, optionOrder } from "../order.ts";
import { scoreItem } from "../score.ts";

/** The log entry for an answer given at `at`, to an item as this site prints it, after so many hints or earlier tries. */
export function answerEntry(item: Item, response: Response, briefing: string, at: Date, hints = 0): LogEntry {
  const { score, max } = scoreItem(item, response);
  return {
    at: at.toISOString(),
    item: item.id,
    hash: item.hash,
    order: optionOrder(item, { seed: briefing, form: FIRST_FORM }),
    response,
    score,
    max,
    rating: ratingOf({ score, max }, hints),
    hints,
  };
}
