import { hasStatement, statementById, type Briefing } from "../../src/model/briefing.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { Item, Option } from "../item.ts";
import { partsText } from "../statement-text.ts";

/** Stem and context as one text: all that is read before the options. */
export const askedText = (item: Item): string => [partsText(item.context?.parts ?? []), item.stem].join(" ");

/** The right options. Empty for a grid. */
export const keyOptions = (item: Item): readonly Option[] =>
  item.options.filter(({ id }) => item.key.includes(id));

/** The wrong options. Empty for a grid and for an order, where every option has its place. */
export const distractors = (item: Item): readonly Option[] =>
  item.kind === "match" || item.kind === "put-in-order"
    ? []
    : item.options.filter(({ id }) => !item.key.includes(id));

/** True where one option is to be chosen and the options are shuffled. */
export const isShuffledChoice = (item: Item): boolean =>
  !item.keepsOrder && item.key.length === 1 && item.kind !== "match" && item.kind !== "put-in-order";

/** The statement that an item is derived from; undefined where the briefing has it no more. */
export const firstStatement = ({ statements: [id] }: Item, briefing: Briefing): Statement | undefined =>
  id !== undefined && hasStatement(briefing, id) ? statementById(briefing, id) : undefined;
