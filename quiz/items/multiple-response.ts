import { finishItems } from "../draft.ts";
import { feedbackOn } from "../feedback.ts";
import type { ItemModule } from "../item-module.ts";
import { scoreTicks } from "../score.ts";
import { wording } from "../wording.ts";
import { handDrafts } from "./hand-items.ts";

/** Several right answers: written by hand. */
export const multipleResponse: ItemModule = {
  rule: wording.rules.ticks,
  derive: (briefing) => finishItems(briefing, handDrafts(briefing, "multiple-response")),
  score: scoreTicks,
  feedback: feedbackOn,
};
