import { pairOf, type Item, type Option } from "../item.ts";

/** An option for tests. */
export const option = (id: string, more: Partial<Option> = {}): Option => ({
  id,
  text: `Text of ${id}`,
  pinned: false,
  feedback: `About ${id}.`,
  ...more,
});

/** A single choice of four with `a` as its key, unless told otherwise. */
export const testItem = (more: Partial<Item> = {}): Item => ({
  id: "item",
  kind: "single-choice",
  stem: "Which one?",
  options: ["a", "b", "c", "d"].map((id) => option(id)),
  key: ["a"],
  keepsOrder: false,
  rationale: "Because of a.",
  statements: ["promise"],
  part: "plan",
  people: { key: [], distractors: [] },
  origin: "derived",
  hash: "0123456789abcdef",
  ...more,
});

/** Two rows, three columns. */
export const testGrid = (more: Partial<Item> = {}): Item =>
  testItem({
    id: "grid",
    kind: "match",
    rows: ["promise", "strike"].map((id) => ({ id, parts: [], feedback: `About ${id}.` })),
    options: ["ada", "bo", "cleo"].map((id) => option(id, { person: id })),
    key: [pairOf("promise", "ada"), pairOf("strike", "cleo")],
    statements: ["promise", "strike"],
    people: { key: ["ada", "cleo"], distractors: ["bo"] },
    ...more,
  });
