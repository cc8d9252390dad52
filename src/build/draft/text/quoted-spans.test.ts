import assert from "node:assert/strict";
import { test } from "node:test";
import { quotedSpans } from "./quoted-spans.ts";

/** The spans of a text, as text; a nested one in brackets. */
function spans(text: string): readonly string[] {
  const points = Array.from(text);
  return quotedSpans(text).map(({ start, end, nested }) => {
    const span = points.slice(start, end).join("");
    return nested ? `(${span})` : span;
  });
}

test("it finds straight and curly quotations", () => {
  assert.deepEqual(spans('"One," she said. “Two.”'), ["One,", "Two."]);
});

test("it finds a quotation inside a quotation, after the outer one", () => {
  assert.deepEqual(spans("\"He said, 'Never again,' and left.\""), [
    "He said, 'Never again,' and left.",
    "(Never again,)",
  ]);
  assert.deepEqual(spans("“We call it ‘the pier’ here.”"), ["We call it ‘the pier’ here.", "(the pier)"]);
});

test("it never takes an apostrophe for a mark", () => {
  assert.deepEqual(spans("The fishermen's boats don't leave in the '90s style, rock 'n' roll."), []);
  assert.deepEqual(spans("'The fishermen's boats,' said the players' coach."), ["The fishermen's boats,"]);
  assert.deepEqual(spans("He wrote 'the players' bus is late' on it."), ["the players' bus is late"]);
});

test("it finds single quotation marks and doubled single marks", () => {
  assert.deepEqual(spans("'It's ours,' he said. ''It is not,'' she said."), ["It's ours,", "It is not,"]);
});

test("a quotation that each paragraph reopens is one span a paragraph", () => {
  assert.deepEqual(spans('"One.\n\n"Two.\n\n"Three," she said.'), ["One.", "Two.", "Three,"]);
});

test("a quotation that only the last paragraph closes is one span a paragraph", () => {
  assert.deepEqual(spans("“One.\n\nTwo.\n\nThree,” she said."), ["One.", "Two.", "Three,"]);
});

test("a quotation runs over a hard line break", () => {
  const text =
    'Ann Lee told the council that the pier was "in better shape\nthan it had been for years" and left.\n';
  assert.deepEqual(spans(text), ["in better shape\nthan it had been for years"]);
});

test("it reads Windows line ends and Markdown", () => {
  assert.deepEqual(spans('> **"One,"** she said.\r\n\r\n_"Two."_\r\n'), ["One,", "Two."]);
});

test("it sees no quotation in code, tags, link addresses and measures", () => {
  assert.deepEqual(spans('<b title="no">x</b> `"no"` [a](b.html "no") 6\'2" tall, a="no"'), []);
});

test("it counts in code points", () => {
  assert.deepEqual(quotedSpans('🙂 "a🙂b"'), [{ start: 3, end: 6, nested: false }]);
});

test("it reads marks that are turned the wrong way", () => {
  assert.deepEqual(spans("”One,” she said."), ["One,"]);
});

test("it reads guillemets and German marks", () => {
  assert.deepEqual(spans("«Un», »zwei«, „drei“"), ["Un", "zwei", "drei"]);
});
