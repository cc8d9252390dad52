import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { contentWords, nearness, sameIdea, sharedWords, wordsOf } from "./content-words.ts";
import { statement } from "./testing/small-briefing.ts";

test("content words leave out common words, and singular and plural are one", () => {
  assert.deepEqual([...contentWords("The boats of Bo’s harbour, and a boat")], ["boat", "harbour"]);
});

test("two texts share as many words with each other both ways", () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (one, other) => {
      assert.equal(sharedWords(one, other), sharedWords(other, one));
      assert.equal(sameIdea(one, other), sameIdea(other, one));
    }),
  );
});

test("a taunt in singular and plural is one idea, another sentence is not", () => {
  assert.ok(sameIdea("paper tiger", "paper tigers"));
  assert.ok(!sameIdea("paper tiger", "paper boat made of wood"));
  assert.ok(!sameIdea("", ""));
});

test("any text has words that stand in it", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const word of wordsOf(text)) assert.ok(text.toLowerCase().replaceAll("’", "'").includes(word));
    }),
  );
});

test("a statement next door on the same topic is nearer than one far away on another", () => {
  const asked = statement("a", { content: "The ferry sails in winter.", passage: 5 });
  const near = statement("b", { content: "The ferry is late.", passage: 6 });
  const far = statement("c", { content: "Wages are low.", passage: 60 });
  assert.ok(nearness(asked, near) > nearness(asked, far));
});
