import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { attributions } from "../attribute.ts";
import { readReport } from "../text/report.ts";

const LINES = readFileSync(new URL("speakers.fixture.txt", import.meta.url), "utf8").split("\n");

/** A mention may be longer than what is expected: "Ann Lee (I-Harbour)". */
const beginning = (found: string, expected = ""): string => (found.startsWith(expected) ? expected : found);

LINES.forEach((line, at) => {
  const [text, speakers] = line.split(" => ");
  if (line.startsWith("#") || text === undefined || speakers === undefined) return;
  test(`line ${at + 1}: ${text}`, () => {
    const found = attributions(readReport(text.replaceAll(" ¶ ", "\n\n"))).map(
      (one) => one?.speaker.text ?? "-",
    );
    const expected = speakers.split(" | ");
    assert.deepEqual(
      found.map((one, place) => beginning(one, expected[place])),
      expected,
    );
  });
});
