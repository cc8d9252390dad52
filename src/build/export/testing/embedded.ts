import assert from "node:assert/strict";
import { loadBriefings } from "../../briefings.ts";
import { parseOnly } from "../../markdown/markdown.ts";
import { itemSet, type ItemSet } from "../export-item.ts";

/** The items of the embedded briefing, as they are exported. */
export const embedded: ItemSet = setFrom("slides", "rubio-lavrov");

function setFrom(root: string, id: string): ItemSet {
  const found = loadBriefings(root, parseOnly()).loaded.find(({ briefing }) => briefing.id === id);
  assert.ok(found, `no briefing "${id}" holds`);
  return itemSet(found.briefing, found.bank);
}
