import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotation } from "./find-quotation.ts";
import { readSource } from "./source-text.ts";

/** Each quotation that has to be accounted for, as it stands. */
const quotedIn = (text: string): readonly string[] =>
  readSource(Buffer.from(text)).quoted.map(({ start, end }) => text.slice(start, end));

const places = (words: string, text: string): number => {
  const source = readSource(Buffer.from(text));
  return source.passages.flatMap((passage) => findQuotation(words, passage, source)).length;
};

test("an author of a paper that quotes in single marks accounts for these", () => {
  const text = "‘It isn’t the end,’ said Ann Lee.\n'We don't stop,' she said.\n";
  assert.deepEqual(quotedIn(text), ["It isn’t the end,", "We don't stop,"]);
  assert.equal(places("It isn't the end", text), 1);
});

test("an author of a paper that writes two single marks for a double one accounts for these", () => {
  assert.deepEqual(quotedIn("''We don't stop,'' said Ann Lee.\n"), ["We don't stop,"]);
});

test("an author may quote a headline's single marks where the text has double ones", () => {
  const text = "Pier is ‘safe enough’\n“It is safe,” said Ann Lee.\n";
  assert.deepEqual(quotedIn(text), ["It is safe,"]);
  assert.equal(places("safe enough", text), 1);
});

test("an author's words inside a quotation stand in it once", () => {
  assert.equal(places("just sail", "“People tell me, ‘just sail,’ and I don’t,” said Ek.\n"), 1);
});
