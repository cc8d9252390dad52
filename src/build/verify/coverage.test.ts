import assert from "node:assert/strict";
import { test } from "node:test";
import { harbourSource, loadHarbour } from "../testing/harbour.ts";
import { unaccountedSpans, unfoundUnattributed } from "./coverage.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { readSource } from "./source-text.ts";

const loaded = loadHarbour();
const reasons = (text: string, proved: readonly string[]): readonly string[] => {
  const source = readSource(Buffer.from(text));
  const places = proved.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return unaccountedSpans(loaded, source, places).map(({ reason }) => reason);
};

test("a span that a statement holds is accounted for, and so is one in two statements", () => {
  assert.deepEqual(reasons("“The pier comes first,” he said.", ["The pier comes first"]), []);
  assert.deepEqual(reasons("“The pier comes first,” he said.", ["The pier", "comes first"]), []);
});

test("a span of which one word is left over is not", () => {
  assert.deepEqual(reasons("a\nHe said: “The pier comes first, always.”", ["The pier comes first"]), [
    'passage 2 quotes "The pier comes first, always.": no statement holds all of it, and it is not under unattributed',
  ]);
});

test("a span without a word needs no account", () => {
  assert.deepEqual(reasons("“…” and “?!”", []), []);
});

test("entries under unattributed account for spans in their passage only", () => {
  const source = harbourSource([
    "boat will probably return",
    "boat will probably return in the “Winter Window”",
  ]);
  const complaints = unaccountedSpans(
    loaded,
    source,
    quotedSpans(source.text.slice(0, source.text.indexOf("in the “"))),
  );
  assert.deepEqual(
    complaints.map(({ reason }) => reason.split(":")[0]).filter((reason) => reason?.includes("Winter")),
    ['passage 13 quotes "Winter Window"'],
  );
});

test("an entry under unattributed that the source does not quote is said at its line", () => {
  assert.deepEqual(unfoundUnattributed(loaded, harbourSource()), []);
  const [complaint] = unfoundUnattributed(loaded, harbourSource(["“Winter Window”", "Winter Window"]));
  assert.equal(complaint?.reason, 'passage 15 does not quote "Winter Window"');
  assert.equal(complaint?.line, 37);
});
