import { partOfStatement, type Briefing } from "../src/model/briefing.ts";
import { partsText } from "./statement-text.ts";
import { hashText } from "./hash.ts";
import type { Item, ItemPeople, Option } from "./item.ts";

/** An item before its part, people and hash are worked out. */
export type Draft = Omit<Item, "part" | "people" | "hash" | "keepsOrder" | "origin"> & {
  readonly keepsOrder?: boolean;
  readonly origin?: Item["origin"];
  readonly people?: ItemPeople;
};

/**
 * The items of the drafts, without those about a statement that no slide shows:
 * nobody is asked what was not taught.
 */
export const finishItems = (briefing: Briefing, drafts: readonly Draft[]): readonly Item[] =>
  drafts.flatMap((draft) => finishItem(briefing, draft));

function finishItem(briefing: Briefing, draft: Draft): readonly Item[] {
  const part = partOfStatement(briefing, draft.statements[0] ?? "")?.id;
  if (part === undefined) return [];
  const item = { keepsOrder: false, origin: "derived" as const, people: peopleOf(draft), ...draft, part };
  return [{ ...item, hash: hashOf(item) }];
}

function peopleOf(draft: Draft): ItemPeople {
  const persons = (options: readonly Option[]): readonly string[] =>
    options.flatMap(({ person }) => (person === undefined ? [] : [person]));
  return {
    key: persons(draft.options.filter(({ id }) => draft.key.includes(id))),
    distractors: persons(draft.options.filter(({ id }) => !draft.key.includes(id))),
  };
}

/** Over what a learner sees before answering, and the key. */
function hashOf(item: Omit<Item, "hash">): string {
  const rows = (item.rows ?? []).flatMap(({ id, parts }) => [id, partsText(parts)]);
  const options = item.options.flatMap(({ id, text }) => [id, text]);
  return hashText(
    item.kind,
    item.stem,
    partsText(item.context?.parts ?? []),
    ...rows,
    ...options,
    ...item.key,
  );
}
