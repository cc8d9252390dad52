import type { ItemKind } from "./item.ts";
import type { ItemModule } from "./item-module.ts";
import { exactWords } from "./items/exact-words.ts";
import { kindOfStatement } from "./items/kind-of-statement.ts";
import { match } from "./items/match.ts";
import { missingWord } from "./items/missing-word.ts";
import { multipleResponse } from "./items/multiple-response.ts";
import { occasion } from "./items/occasion.ts";
import { ofWhom } from "./items/of-whom.ts";
import { putInOrder } from "./items/put-in-order.ts";
import { singleChoice } from "./items/single-choice.ts";
import { whoSaidIt } from "./items/who-said-it.ts";

/** What can be done with items of each kind. */
export const itemKinds: Readonly<Record<ItemKind, ItemModule>> = {
  "who-said-it": whoSaidIt,
  "of-whom": ofWhom,
  occasion,
  "kind-of-statement": kindOfStatement,
  "exact-words": exactWords,
  "missing-word": missingWord,
  "put-in-order": putInOrder,
  match,
  "single-choice": singleChoice,
  "multiple-response": multipleResponse,
};
