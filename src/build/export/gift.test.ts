import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parse, type GIFTQuestion, type Matching, type MultipleChoice } from "gift-pegjs";
import type { ExportItem, ItemSet } from "./export-item.ts";
import { gift } from "./gift.ts";
import { embedded } from "./testing/embedded.ts";
import { hostileItem, setOf } from "./testing/hostile-items.ts";
import { folded, plainText } from "./testing/plain-text.ts";

const text = (set: ItemSet): string => new TextDecoder().decode(gift(set).bytes);

const questions = (set: ItemSet): readonly GIFTQuestion[] =>
  parse(text(set)).filter(({ type }) => type !== "Category");

/** The reader leaves escapes in the plain text of answers, as its own marks. */
const unescaped = (answer: string): string =>
  answer.replaceAll(/&&(\d{3});/g, (_, code: string) => String.fromCodePoint(Number(code)));

/**
 * Checks an order as Moodle reads it, whose own addition it is: no brace before
 * the entries, an entry a line, and no backslash undone.
 */
function checkOrder(item: ExportItem, block: string): void {
  const found =
    /^\/\/[^\n]*\n::[^:]*::\[html\]([^{}\n]*)\{>(\d+) ALL VERTICAL ABSOLUTE_POSITION SHOW\n([^{}]*)\n\}\s*$/.exec(
      block,
    );
  assert.ok(found, block);
  const [, stem = "", count, entries = ""] = found;
  assert.ok(!entries.includes("####"), "Moodle would take what follows for feedback");
  assert.equal(folded(plainText(stem)), folded(`${item.context} ${item.stem}`));
  const right = item.keyLetters.map(
    (letter) => item.options.find((one) => one.letter === letter)?.text ?? "",
  );
  assert.deepEqual(
    entries.split("\n").map((entry) => folded(plainText(entry))),
    right.map(folded),
  );
  assert.equal(right.length, Number(count));
}

function checkItem(item: ExportItem, question: GIFTQuestion): void {
  assert.equal(question.id, item.id);
  assert.ok("stem" in question);
  assert.equal(question.stem.format, "html");
  assert.equal(folded(plainText(question.stem.text)), folded(`${item.context} ${item.stem}`));
  assert.equal(question.type, item.shape === "match" ? "Matching" : "MC");
  const asked = question as Matching | MultipleChoice;
  assert.ok(folded(plainText(asked.globalFeedback?.text ?? "")).includes(folded(item.rationale)));
  if ("matchPairs" in asked) checkPairs(item, asked);
  else checkChoices(item, asked);
}

function checkPairs({ rows, options }: ExportItem, { matchPairs }: Matching): void {
  const textAt = (letter: string): string => folded(options.find((one) => one.letter === letter)?.text ?? "");
  assert.deepEqual(
    matchPairs
      .filter(({ subquestion }) => subquestion.text !== "")
      .map(({ subquestion, subanswer }) => [
        folded(plainText(subquestion.text)),
        folded(unescaped(subanswer)),
      ]),
    rows.map((row) => [folded(row.text), textAt(row.rightLetter)]),
  );
  assert.equal(
    new Set(matchPairs.map(({ subanswer }) => subanswer)).size,
    new Set(options.map((one) => folded(one.text))).size,
  );
}

function checkChoices({ options, shape, keyLetters }: ExportItem, { choices }: MultipleChoice): void {
  const share = shape === "multiple" ? 100 / keyLetters.length : 0;
  assert.deepEqual(
    choices.map((choice) => [
      folded(plainText(choice.text.text)),
      choice.isCorrect || Number(choice.weight) > 0,
      folded(plainText(choice.feedback?.text ?? "")),
    ]),
    options.map(({ text, right, feedback }) => [folded(text), right, folded(feedback)]),
  );
  if (shape === "multiple")
    for (const choice of choices) assert.ok(Math.abs(Math.abs(Number(choice.weight)) - share) < 0.001);
}

test("a teacher's GIFT file holds every question of the embedded briefing, in order", () => {
  const blocks = text(embedded)
    .split("\n\n")
    .filter((block) => !block.startsWith("$"));
  const read = questions(embedded);
  assert.equal(read.length, embedded.items.length);
  for (const [index, item] of embedded.items.entries()) {
    const question = read[index];
    assert.ok(question);
    if (item.shape === "order") checkOrder(item, blocks[index] ?? "");
    else checkItem(item, question);
    assert.ok("tags" in question && question.tags?.includes(`part-${item.part.id}`));
  }
});

test("whatever an author writes arrives in a GIFT reader as written", () => {
  fc.assert(
    fc.property(hostileItem, (item) => {
      const set = setOf(item);
      const [, block = ""] = text(set).split(/^\$CATEGORY.*\n\n/);
      if (item.shape === "order") return checkOrder(item, block);
      const [question] = questions(set);
      assert.ok(question);
      checkItem(item, question);
    }),
  );
});

test("what GIFT cannot say of an order is listed with the questions", () => {
  const orders = embedded.items.filter(({ shape }) => shape === "order").map(({ id }) => id);
  const loss = gift(embedded).losses.find(({ what }) => what.startsWith("Rationale"));
  assert.deepEqual(loss?.items, orders);
});
