import type { Token } from "markdown-it";
import assert from "node:assert/strict";
import { test } from "node:test";
import { slidesOf } from "../model/briefing.ts";
import { loadBriefing } from "./content/load-briefing.ts";
import { parseOnly } from "./markdown/markdown.ts";

const { loaded } = loadBriefing("slides/rubio-lavrov", parseOnly());
assert.ok(loaded);
const { briefing, slideSources } = loaded;

const wordsIn = (tokens: readonly Token[]): number =>
  tokens
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === "text")
    .flatMap(({ content }) => content.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).length;

test("the embedded briefing fits half an hour: three parts, 26 to 34 slides besides the questions", () => {
  const slides = slidesOf(briefing).filter(({ items }) => items.length === 0);
  assert.ok(slides.length >= 26 && slides.length <= 34, String(slides.length));
  assert.deepEqual(
    briefing.parts.map(({ title }) => title),
    ["The meeting", "The context", "The stakes"],
  );
});

test("its slides show every statement of the report, in few words of ours", () => {
  assert.ok(briefing.statements.length >= 70);
  assert.equal(
    new Set(slidesOf(briefing).flatMap(({ statements }) => statements)).size,
    briefing.statements.length,
  );
  for (const { slide, content } of slideSources.values()) assert.ok(wordsIn(content) <= 40, slide.id);
});

test("each slide has notes worth saying aloud: 30 to 90 words", () => {
  for (const { slide, notes } of slideSources.values()) {
    const words = wordsIn(notes);
    assert.ok(words >= 30 && words <= 90, `${slide.id}: ${words} words`);
  }
});
