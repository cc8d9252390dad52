import assert from "node:assert/strict";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { batchesOf, makePages, wholeSite, type MadePages } from "./batches.ts";
import type { SitePage } from "./pages.ts";
import { siteMarkdown } from "./slide-html.ts";
import { copyOfHarbour } from "./testing/harbour.ts";

const NAMES = ["harbour", "pier", "quay"];

/** A folder with the invented briefing under three names. */
function threeBriefings(): string {
  const { root } = copyOfHarbour();
  for (const name of NAMES.slice(1)) cpSync(join(root, "harbour"), join(root, name), { recursive: true });
  return root;
}

const pagesOf = (made: MadePages): readonly SitePage[] => {
  assert.ok("pages" in made, "problems" in made ? made.problems : "");
  return made.pages;
};

test("a site made two briefings at a time is the site made at once", () => {
  const root = threeBriefings();
  const md = siteMarkdown();
  const options = { drafts: false };
  const batches = [...batchesOf(root, 2)];
  assert.equal(batches.length, 2);
  const inParts = batches.flatMap((batch) => pagesOf(makePages(batch, md, options)));
  const atOnce = pagesOf(makePages(wholeSite(root), md, options));
  const byUrl = (pages: readonly SitePage[]): ReadonlyMap<string, string> =>
    new Map(pages.map(({ url, content }) => [url, content]));
  assert.deepEqual(byUrl(inParts), byUrl(atOnce));
  const shelf = byUrl(inParts).get("index.html") ?? "";
  for (const name of NAMES) assert.ok(shelf.includes(`href="${name}/"`), name);
});

test("what is wrong with briefings whose turn comes later is said together with the rest", () => {
  const root = threeBriefings();
  for (const name of ["harbour", "quay"]) rmSync(join(root, name, "quiz.yaml"));
  const [first] = batchesOf(root, 1);
  assert.ok(first);
  const made = makePages(first, siteMarkdown(), { drafts: false });
  assert.ok("problems" in made);
  for (const name of ["harbour", "quay"])
    assert.ok(made.problems.includes(`${name}/quiz.yaml:1: `), made.problems);
});

test("a folder without briefings is one batch, which complains", () => {
  const root = threeBriefings();
  for (const name of NAMES) rmSync(join(root, name), { recursive: true });
  const batches = [...batchesOf(root)];
  assert.equal(batches.length, 1);
  assert.ok(batches[0] && "problems" in makePages(batches[0], siteMarkdown(), { drafts: false }));
});
