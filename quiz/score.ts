import { pairIn, type Item, type Response } from "./item.ts";
import { wording } from "./wording.ts";

/** What a response is worth. `score` is never below zero and never above `max`. */
export interface Score {
  readonly score: number;
  readonly max: number;
}

export type Verdict = "right" | "partly" | "wrong";

/** Scores any item by the rule of its kind. Ids that the item does not have count for nothing. */
export function scoreItem(item: Item, response: Response): Score {
  if (item.kind === "match") return scoreRows(item, response);
  if (item.kind === "put-in-order") return scorePlaces(item, response);
  if (item.kind === "multiple-response") return scoreTicks(item, response);
  return scoreOne(item, response);
}

/** The sentence that tells a learner how the item is scored. */
export function scoringRule(item: Pick<Item, "kind">): string {
  if (item.kind === "match") return wording.rules.rows;
  if (item.kind === "put-in-order") return wording.rules.places;
  return item.kind === "multiple-response" ? wording.rules.ticks : wording.rules.one;
}

/** One point for the one right option and no other. */
export function scoreOne(item: Item, response: Response): Score {
  const chosen = knownIn(item, response);
  return { score: chosen.length === 1 && item.key.includes(chosen[0] ?? "") ? 1 : 0, max: 1 };
}

/** A point for each right option ticked, one less for each wrong one, never below zero. */
export function scoreTicks(item: Item, response: Response): Score {
  const ticked = knownIn(item, response);
  const right = ticked.filter((id) => item.key.includes(id)).length;
  return { score: Math.max(0, right - (ticked.length - right)), max: item.key.length };
}

/** A point for each entry in its right place. */
export function scorePlaces(item: Item, response: Response): Score {
  const entries = knownIn(item, response);
  return { score: entries.filter((id, place) => item.key[place] === id).length, max: item.key.length };
}

/** A point for each row with the right column; a row answered twice counts as not answered. */
export function scoreRows(item: Item, response: Response): Score {
  const pairs = [...new Set(response)].flatMap((text) => pairIn(text) ?? []);
  const single = pairs.filter(({ row }) => pairs.filter((other) => other.row === row).length === 1);
  const right = single.filter(({ row, option }) => item.key.includes(`${row}=${option}`));
  return { score: right.length, max: item.key.length };
}

/** In words: full score is right, none is wrong, all between is partly right. */
export const verdictOf = ({ score, max }: Score): Verdict =>
  score >= max ? "right" : score > 0 ? "partly" : "wrong";

/** The response's option ids that the item has, each once. */
const knownIn = (item: Item, response: Response): readonly string[] =>
  [...new Set(response)].filter((id) => item.options.some((option) => option.id === id));
