import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { anki } from "./anki.ts";
import type { ItemSet } from "./export-item.ts";
import { embedded } from "./testing/embedded.ts";
import { hostileItem, setOf } from "./testing/hostile-items.ts";
import { folded, plainText } from "./testing/plain-text.ts";

const text = (set: ItemSet): string => new TextDecoder().decode(anki(set).bytes);

/** The header lines at the top, by name, as Anki splits them: at the first colon. */
const headers = (set: ItemSet): ReadonlyMap<string, string> =>
  new Map(
    text(set)
      .split("\n")
      .filter((line) => line.startsWith("#"))
      .map((line) => [line.slice(1, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
  );

/** The notes below the header, as Anki's reader has them. */
const notes = (set: ItemSet): readonly (readonly string[])[] =>
  parse(text(set).split("\n").slice(headers(set).size).join("\n"), { delimiter: "\t" });

test("a learner gets a card for each question of the embedded briefing, with tags and a lasting GUID", () => {
  assert.deepEqual([...headers(embedded).keys()][0], "separator");
  assert.equal(headers(embedded).get("columns"), "Front\tBack\tTags\tGUID");
  const rows = notes(embedded);
  assert.equal(rows.length, embedded.items.length);
  assert.equal(new Set(rows.map(([, , , guid]) => guid)).size, rows.length);
  for (const [index, item] of embedded.items.entries()) {
    const [front = "", back = "", tags = "", guid] = rows[index] ?? [];
    assert.equal(rows[index]?.length, 4);
    assert.equal(guid, `rubio-lavrov/${item.id}`);
    assert.ok(plainText(front).includes(item.stem));
    assert.ok(plainText(back).includes(item.rationale));
    for (const proof of item.proofs) assert.ok(plainText(back).includes(proof));
    assert.ok(tags.split(" ").includes(`part::${item.part.id}`));
    for (const { id } of item.people) assert.ok(tags.split(" ").includes(`person::${id}`));
  }
});

test("a card's front gives no feedback away", () => {
  for (const [index, [front = ""]] of notes(embedded).entries())
    assert.ok(!plainText(front).includes(embedded.items[index]?.rationale ?? "?"));
});

test("whatever an author writes arrives on the card as written", () => {
  fc.assert(
    fc.property(hostileItem, (item) => {
      const [[front = "", back = ""] = []] = notes(setOf(item));
      for (const wanted of [item.context, item.stem, ...item.options.map((one) => one.text)])
        assert.ok(folded(plainText(front)).includes(folded(wanted)), front);
      assert.ok(folded(plainText(back)).includes(folded(item.rationale)), back);
    }),
  );
});

test("a title with a colon or a tab stays one deck", () => {
  const set = { ...embedded, briefing: { ...embedded.briefing, title: "One::two\tthree" } };
  assert.equal(headers(set).get("deck"), "One two three");
});
