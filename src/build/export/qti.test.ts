import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import * as fc from "fast-check";
import type { XmlElement } from "@rgrove/parse-xml";
import type { ExportItem, ItemSet } from "./export-item.ts";
import { qti } from "./qti.ts";
import { embedded } from "./testing/embedded.ts";
import { hostileItem, setOf } from "./testing/hostile-items.ts";
import { folded } from "./testing/plain-text.ts";
import { childrenOf, elementAt, rootOf, shownText } from "./testing/read-xml.ts";

/** The documents of the package, by name. */
const documents = (set: ItemSet): ReadonlyMap<string, XmlElement> =>
  new Map(Object.entries(unzipSync(qti(set).bytes)).map(([name, bytes]) => [name, rootOf(bytes)]));

const INTERACTIONS = {
  single: "qti-choice-interaction",
  multiple: "qti-choice-interaction",
  order: "qti-order-interaction",
  match: "qti-match-interaction",
} as const;

function checkItem(item: ExportItem, root: XmlElement): void {
  const body = elementAt(root, "qti-item-body");
  const interaction = elementAt(body, INTERACTIONS[item.shape]);
  assert.equal(folded(shownText(elementAt(interaction, "qti-prompt"))), folded(item.stem));
  assert.equal(folded(shownText(body)).startsWith(folded(item.context)), true);
  const [rows = [], columns = []] =
    item.shape === "match"
      ? childrenOf(interaction, "qti-simple-match-set").map((one) =>
          childrenOf(one, "qti-simple-associable-choice"),
        )
      : [[], childrenOf(interaction, "qti-simple-choice")];
  assert.deepEqual(
    columns.map((one) => [one.attributes["identifier"], folded(shownText(one))]),
    item.options.map(({ letter, text }) => [letter, folded(text)]),
  );
  assert.deepEqual(
    rows.map((row) => folded(shownText(row))),
    item.rows.map(({ text }) => folded(text)),
  );
  const declaration = elementAt(root, "qti-response-declaration");
  const key = childrenOf(elementAt(declaration, "qti-correct-response"), "qti-value").map(({ text }) => text);
  const right = item.rows.map(
    ({ rightLetter }, index) => `${rows[index]?.attributes["identifier"]} ${rightLetter}`,
  );
  assert.deepEqual(key, item.shape === "match" ? right : item.keyLetters);
  assert.ok(folded(shownText(root)).includes(folded(item.rationale)));
}

test("a package holds every item of the embedded briefing, its test asks them in order, its manifest names all", () => {
  const files = documents(embedded);
  const manifest = files.get("imsmanifest.xml");
  const assessment = files.get("test.xml");
  assert.ok(manifest && assessment);
  const refs = childrenOf(elementAt(assessment, "qti-test-part"), "qti-assessment-section").flatMap(
    (section) => childrenOf(section, "qti-assessment-item-ref").map((ref) => ref.attributes["href"] ?? ""),
  );
  assert.equal(refs.length, embedded.items.length);
  for (const [index, item] of embedded.items.entries()) {
    const root = files.get(refs[index] ?? "");
    assert.ok(root);
    assert.equal(root.attributes["identifier"], item.id);
    checkItem(item, root);
  }
  const named = childrenOf(elementAt(manifest, "resources"), "resource").map(
    (one) => one.attributes["href"] ?? "",
  );
  assert.deepEqual(["imsmanifest.xml", ...named].toSorted(), [...files.keys()].toSorted());
});

test("whatever an author writes arrives in a QTI package as written", () => {
  fc.assert(
    fc.property(hostileItem, (item) => {
      const root = documents(setOf(item)).get("items/hostile.xml");
      assert.ok(root);
      checkItem(item, root);
    }),
  );
});

test("the same briefing gives the same package, byte for byte", () => {
  assert.deepEqual(qti(embedded).bytes, qti(embedded).bytes);
});

test("an id that begins with a digit becomes an identifier", () => {
  const [item] = fc.sample(hostileItem, 1);
  assert.ok(item);
  assert.ok(documents(setOf({ ...item, id: "3-boats" })).has("items/item-3-boats.xml"));
});
