import assert from "node:assert/strict";
import { test } from "node:test";
import type { XmlElement } from "@rgrove/parse-xml";
import * as fc from "fast-check";
import type { ExportItem, ItemSet } from "./export-item.ts";
import { shareOf } from "./moodle.ts";
import { moodleXml } from "./moodle-xml.ts";
import { embedded } from "./testing/embedded.ts";
import { hostileItem, setOf } from "./testing/hostile-items.ts";
import { folded, plainText } from "./testing/plain-text.ts";
import { childrenOf, rootOf, textAt } from "./testing/read-xml.ts";

const questions = (set: ItemSet): readonly XmlElement[] =>
  childrenOf(rootOf(moodleXml(set).bytes), "question").filter((one) => one.attributes["type"] !== "category");

const shown = (html: string): string => folded(plainText(html));

/** What Moodle's own importer asks of a question of each type, found by running it. */
function checkQuestion(item: ExportItem, question: XmlElement): void {
  assert.equal(shown(textAt(question, "questiontext", "text")), folded(`${item.context} ${item.stem}`));
  assert.ok(shown(textAt(question, "generalfeedback", "text")).includes(folded(item.rationale)));
  assert.equal(textAt(question, "defaultgrade"), String(item.points));
  assert.ok(textAt(question, "idnumber").length <= 100);
  const answers = childrenOf(question, "answer").map((answer) => ({
    text: shown(textAt(answer, "text")),
    fraction: Number(answer.attributes["fraction"]),
  }));
  if (item.shape === "match") return checkPairs(item, childrenOf(question, "subquestion"));
  if (item.shape === "order") {
    assert.equal(question.attributes["type"], "ordering");
    assert.equal(textAt(question, "shownumcorrect"), "1");
    const right = item.keyLetters.map(
      (letter) => item.options.find((one) => one.letter === letter)?.text ?? "",
    );
    assert.deepEqual(
      answers,
      right.map((text, index) => ({ text: folded(text), fraction: index + 1 })),
    );
    return;
  }
  assert.equal(question.attributes["type"], "multichoice");
  assert.equal(textAt(question, "single"), String(item.shape === "single"));
  assert.equal(textAt(question, "shuffleanswers"), "false");
  const share = shareOf(item.keyLetters.length);
  const wrong = item.shape === "single" ? 0 : -share;
  assert.deepEqual(
    answers,
    item.options.map(({ text, right }) => ({ text: folded(text), fraction: right ? share : wrong })),
  );
}

function checkPairs(item: ExportItem, pairs: readonly XmlElement[]): void {
  const optionText = (letter: string): string | undefined =>
    item.options.find((one) => one.letter === letter)?.text;
  const asked = pairs.filter((pair) => textAt(pair, "text") !== "");
  assert.deepEqual(
    asked.map((pair) => [shown(textAt(pair, "text")), folded(textAt(pair, "answer", "text"))]),
    item.rows.map((row) => [folded(row.text), folded(optionText(row.rightLetter) ?? "")]),
  );
  assert.deepEqual(
    new Set(pairs.map((pair) => folded(textAt(pair, "answer", "text")))),
    new Set(item.options.map(({ text }) => folded(text))),
  );
}

test("a teacher's Moodle file holds every question of the embedded briefing, in order, part by part", () => {
  const read = questions(embedded);
  assert.equal(read.length, embedded.items.length);
  for (const [index, item] of embedded.items.entries()) {
    const question = read[index];
    assert.ok(question);
    checkQuestion(item, question);
  }
  assert.equal(new Set(read.map((one) => textAt(one, "idnumber"))).size, read.length);
  const categories = childrenOf(rootOf(moodleXml(embedded).bytes), "question")
    .filter((one) => one.attributes["type"] === "category")
    .map((one) => textAt(one, "category", "text"));
  assert.deepEqual(
    categories,
    embedded.briefing.parts.map(({ title }) => `$course$/top/${embedded.briefing.title}/${title}`),
  );
});

test("whatever an author writes arrives in Moodle as written", () => {
  fc.assert(
    fc.property(hostileItem, (item) => {
      const [question] = questions(setOf(item));
      assert.ok(question);
      checkQuestion(item, question);
    }),
  );
});

test("right answers share the mark as Moodle can write it, and the few counts that it cannot are told", () => {
  assert.deepEqual([1, 2, 3, 6, 7, 9].map(shareOf), [100, 50, 33.33333, 16.66667, 14.28571, 11.11111]);
  const [item] = fc.sample(
    hostileItem.filter(({ shape }) => shape === "multiple"),
    1,
  );
  assert.ok(item);
  const eleven = { ...item, keyLetters: "ABCDEFGHIJK".split("") };
  assert.match(moodleXml(setOf(eleven)).losses.at(-1)?.what ?? "", /no share/);
});
