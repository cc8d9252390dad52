import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import {
  excerpt,
  nameInSentence,
  plainText,
  provenance,
  quotedText,
  shortened,
  withStop,
} from "./statement-text.ts";
import { smallBriefing, statement } from "./testing/small-briefing.ts";

const doubt = statement("x", { kind: "mixed", speaker: "bo", content: 'It is a "paper boat".', passage: 4 });

test("quoted words stand in curly marks, or in none where marks would tell too much", () => {
  assert.equal(quotedText(doubt), "It is a “paper boat”.");
  assert.equal(plainText(doubt), "It is a paper boat.");
});

test("a quotation that is cut keeps its closing mark", () => {
  const long = statement("x", { kind: "direct", content: "word ".repeat(60).trim() });
  assert.match(excerpt(long), /^“word .* …”$/);
});

test("any text is cut to whole words of itself", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), (text) => {
      const short = shortened(text, 10);
      assert.ok(text.startsWith(short.replace(/ …$/, "")));
      assert.ok(short.split(" ").length <= 13);
    }),
  );
});

test("a text gets a full stop only where it has no end", () => {
  assert.equal(withStop("It sails"), "It sails.");
  for (const text of ["It sails.", "Does it?", "“It sails.”", "“It sails …”"])
    assert.equal(withStop(text), text);
});

test("bodies are named in a sentence as one would say them", () => {
  const body = (name: string): string => nameInSentence({ id: "x", name, body: true, aliases: [] });
  assert.equal(body("U.S. State Department"), "the U.S. State Department");
  assert.equal(body("Unnamed sources"), "unnamed sources");
  assert.equal(body("NATO"), "NATO");
});

test("the provenance names passage, speaker and cue, or that nobody is cited", () => {
  assert.equal(
    provenance({ ...doubt, cue: "called" }, smallBriefing),
    "Passage 4 quotes Bo Ek in part. The reporting word is “called”.",
  );
  assert.match(provenance(statement("x", {}), smallBriefing), /cites nobody/);
});
