import type { Briefing } from "../src/model/briefing.ts";
import type { Feedback } from "./feedback.ts";
import type { Item, Response } from "./item.ts";
import type { Score } from "./score.ts";

/** What every item kind can do. All of it is pure. */
export interface ItemModule {
  /** How a response is scored, in one sentence for the learner. */
  readonly rule: string;
  /** The items of this kind that the briefing yields, in the order of the source. */
  readonly derive: (briefing: Briefing) => readonly Item[];
  readonly score: (item: Item, response: Response) => Score;
  readonly feedback: (item: Item, response: Response) => Feedback;
}
