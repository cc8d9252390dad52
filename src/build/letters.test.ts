import assert from "node:assert/strict";
import { test } from "node:test";
import { letterAt } from "../../quiz/order.ts";
import { loadBriefing } from "./content/load-briefing.ts";
import { escapeHtml } from "./layouts/html.ts";
import { briefingPages } from "./pages.ts";
import { siteMarkdown } from "./slide-html.ts";

const md = siteMarkdown();
const { loaded } = loadBriefing("slides/rubio-lavrov", md);
assert.ok(loaded, "the embedded briefing loads");
const pages = briefingPages(loaded, md);
const contentOf = (url: string): string =>
  pages.find((page) => page.url === `rubio-lavrov/${url}`)?.content ?? "";

interface DataItem {
  readonly id: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

const { items } = JSON.parse(contentOf("briefing.json")) as { items: readonly DataItem[] };

/** "A Marco Rubio" and so on, as the data has it. */
const optionsOf = (item: DataItem): readonly string[] =>
  item.options.map(({ text }, index) => `${letterAt(index)} ${escapeHtml(text)}`);

/** The piece of a page from where an item begins, as lines of text without marks. */
const textFrom = (piece: string): string => piece.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

/** Looks for each item that a page shows, cut into pieces at `mark`, and for its options with their letters, in order. */
function shownOn(url: string, cut: RegExp, isOf: (piece: string, item: DataItem) => boolean): number {
  const [, ...pieces] = contentOf(url).split(cut);
  for (const piece of pieces) {
    const item = items.find((one) => isOf(piece, one));
    assert.ok(item, `${url} shows an item that the data does not have: ${piece.slice(0, 80)}`);
    const text = textFrom(piece);
    let from = 0;
    for (const option of optionsOf(item)) {
      from = text.indexOf(option, from);
      assert.ok(from >= 0, `${url}, ${item.id}: no "${option}" in its place`);
    }
  }
  return pieces.length;
}

const byId = (piece: string, { id }: DataItem): boolean => piece.startsWith(`${id}"`);

test("each option has the same letter in data, quiz, reading page and paper A", () => {
  assert.equal(shownOn("quiz/index.html", /<article[^>]* data-item="/, byId), items.length);
  assert.ok(shownOn("study/index.html", /<article[^>]* data-item="/, byId) >= 12);
  assert.equal(shownOn("print/paper-a/index.html", /<li class="paper-item" data-item="/, byId), items.length);
});

test("each option has the same letter in data and deck", () => {
  const isOf = (piece: string, { stem, options }: DataItem): boolean =>
    piece.startsWith(escapeHtml(stem)) && options.every(({ text }) => piece.includes(escapeHtml(text)));
  assert.ok(shownOn("index.html", /<p class="stem">/, isOf) >= 6);
});

test("the data never has the right answer first in all items, nor an order already solved", () => {
  const keys = new Map(loaded.bank.map(({ id, key }) => [id, key]));
  const first = items.filter(({ id, options }) => keys.get(id)?.[0] === options[0]?.id);
  assert.ok(first.length < items.length / 2, `${first.length} of ${items.length}`);
  for (const item of items.filter(({ id }) => id.startsWith("order-")))
    assert.notDeepEqual(
      item.options.map(({ id }) => id),
      keys.get(item.id),
    );
});
