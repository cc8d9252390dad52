import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { quotedSpans } from "./quoted-spans.ts";

const quoted = (text: string): readonly string[] =>
  quotedSpans(text).map(({ start, end }) => text.slice(start, end));

test("curly marks open and close by their shape", () => {
  assert.deepEqual(quoted("He: “yes,” she: „no” and «so»."), ["yes,", "no", "so"]);
});

test("straight marks alternate", () => {
  assert.deepEqual(quoted('He: "yes", she: "no".'), ["yes", "no"]);
});

test("a nested quotation belongs to the outer one", () => {
  assert.deepEqual(quoted("“He said “yes” twice.”"), ["He said “yes” twice."]);
  assert.deepEqual(quoted("“He said ‘yes’ twice.”"), ["He said ‘yes’ twice."]);
  assert.deepEqual(quoted('"He said “yes” twice."'), ["He said “yes” twice."]);
});

test("straight marks inside curly ones open where a word starts", () => {
  assert.deepEqual(quoted('“He said "yes" twice.” End.'), ['He said "yes" twice.']);
  assert.deepEqual(quoted('“"Yes" he said.” End.'), ['"Yes" he said.']);
  assert.deepEqual(quoted('“Mixed marks," he said.'), ["Mixed marks,"]);
});

test("a quotation that stays open ends with its paragraph", () => {
  assert.deepEqual(quoted("“One\n“Two” three\nfour"), ["One", "Two"]);
  assert.deepEqual(quoted('a "b\r\nc "d"'), ["b", "d"]);
});

test("apostrophes and single marks are no spans", () => {
  assert.deepEqual(quoted("The towns' boards can’t say ‘yes’."), []);
});

test("a mark that closes nothing, and marks around nothing, are no spans", () => {
  assert.deepEqual(quoted('a” b “” "" “'), []);
});

test("spans of any text lie in order, apart, inside one line", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", '"', "“", "”", "„", "«", "»", "\n", "🚢") });
  fc.assert(
    fc.property(text, (whole) => {
      let last = 0;
      for (const { start, end } of quotedSpans(whole)) {
        assert.ok(start >= last && start < end);
        assert.ok(!whole.slice(start, end).includes("\n"));
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});
