import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { usualSize } from "../../../bench/content/generate-briefing.ts";
import { writeBriefing } from "../../../bench/content/write-briefing.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { loadBriefing } from "../content/load-briefing.ts";
import { wholeDeck } from "../one-file/whole-deck.ts";
import { siteMarkdown } from "../slide-html.ts";
import { temporaryFolder } from "../testing/harbour.ts";
import { deckPage, STATEMENTS_PAGE } from "./deck-page.ts";
import { laterSlides } from "./later-slides.ts";

const md = siteMarkdown();

function briefingOf(slides: number): LoadedBriefing {
  const folder = join(temporaryFolder(), "long");
  writeBriefing(folder, usualSize(slides));
  const { loaded } = loadBriefing(folder, md);
  assert.ok(loaded);
  return loaded;
}

const headings = (text: string): number => text.match(/<h2 tabindex="-1">/g)?.length ?? 0;
const cards = (text: string): readonly string[] =>
  [...text.matchAll(/\sid="(card:\d+)"/g)].map(([, id]) => id ?? "");
const marks = (text: string): readonly string[] =>
  [...text.matchAll(/\spopovertarget="(card:\d+)"/g)].map(([, id]) => id ?? "");

test("a deck of fifty slides has them all in its page", () => {
  const loaded = briefingOf(50);
  assert.equal(laterSlides(loaded, md, STATEMENTS_PAGE), undefined);
  assert.equal(headings(deckPage(loaded, md)), 50);
  assert.doesNotMatch(deckPage(loaded, md), /data-later-slides|more-slides|data-missing/);
});

test("a longer deck has the first fifty in its page, and each other slide with its cards in what it fetches", () => {
  const loaded = briefingOf(120);
  const page = deckPage(loaded, md);
  const later = laterSlides(loaded, md, STATEMENTS_PAGE);
  assert.ok(later);
  assert.equal(headings(page), 50);
  assert.equal(page.match(/<section /g)?.length, 120);
  assert.equal(Object.values(later.slides).length, 70);
  assert.ok(cards(page).length > 0);
  assert.deepEqual(new Set(cards(page)), new Set(marks(page)));
  assert.deepEqual(new Set(Object.keys(later.cards)), new Set(Object.values(later.slides).flatMap(marks)));
});

test("a deck made whole has every slide and every card, and waits for nothing", () => {
  const loaded = briefingOf(120);
  const later = laterSlides(loaded, md, STATEMENTS_PAGE);
  assert.ok(later);
  const whole = wholeDeck(deckPage(loaded, md), later);
  assert.equal(headings(whole), 120);
  assert.doesNotMatch(whole, /data-later-slides|<section [^>]*><\/section>/);
  assert.deepEqual(new Set(cards(whole)), new Set(marks(whole)));
  assert.equal(cards(whole).length, new Set(cards(whole)).size);
});
