import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { replacePage, withWorkers, writeLeavingWorkers, writeWorkers } from "./service-workers.ts";

const PAGES = [
  { url: "index.html", content: '<head><link href="./assets/page.css" /></head>' },
  { url: "harbour/index.html", content: "<head></head>" },
  { url: "harbour/study/index.html", content: "<head></head>" },
  { url: "harbour/harbour.html", content: "<head></head>" },
].map(withWorkers);
const ASSETS = ["deck.css", "leave.js", "offline.js", "page.css", "service-worker.js"];

/** A built site with two workers, and what the worker of a folder keeps. */
function site() {
  const output = mkdtempSync(join(tmpdir(), "site-"));
  const files = [...PAGES, ...ASSETS.map((name) => ({ url: `assets/${name}`, content: name }))];
  for (const { url, content } of files) {
    mkdirSync(dirname(join(output, url)), { recursive: true });
    writeFileSync(join(output, url), content);
  }
  writeWorkers(output, PAGES, ASSETS);
  const worker = (folder: string): string => readFileSync(join(output, folder, "service-worker.js"), "utf8");
  const kept = (folder: string): readonly { url: string; revision: string }[] =>
    JSON.parse(/= (\[.*\]);/.exec(worker(folder))?.[1] ?? "");
  return { output, worker, kept };
}

test("a reader of one briefing keeps its pages and what they need; a visitor of the shelf keeps the shelf", () => {
  const { worker, kept } = site();
  const urls = (folder: string): readonly string[] => kept(folder).map(({ url }) => url);
  assert.deepEqual(urls("harbour"), [
    "./",
    "study/",
    "../assets/deck.css",
    "../assets/offline.js",
    "../assets/page.css",
  ]);
  assert.deepEqual(urls(""), ["./", "assets/offline.js", "assets/page.css"]);
  assert.match(worker("harbour"), /^importScripts\("\.\.\/assets\/service-worker\.js"\);$/m);
});

test("a page registers the worker of its briefing and that of the shelf, wherever the site lies", () => {
  assert.match(
    PAGES[0]?.content ?? "",
    /src="assets\/offline\.js" fetchpriority="low" data-workers="service-worker\.js">/,
  );
  assert.match(
    PAGES[2]?.content ?? "",
    /src="\.\.\/\.\.\/assets\/offline\.js" fetchpriority="low" data-workers="\.\.\/service-worker\.js \.\.\/\.\.\/service-worker\.js">/,
  );
});

test("a page that is written anew gets another fingerprint, and the others keep theirs", () => {
  const { output, kept } = site();
  const before = kept("harbour");
  replacePage(output, { url: "harbour/study/index.html", content: "<head></head>with PDFs" });
  const changed = kept("harbour").filter(({ revision }, index) => revision !== before[index]?.revision);
  assert.deepEqual(
    changed.map(({ url }) => url),
    ["study/"],
  );
});

test("an author who serves the site gets workers that keep nothing", () => {
  const { output, worker } = site();
  writeLeavingWorkers(output, PAGES);
  for (const folder of ["", "harbour"])
    assert.match(worker(folder), /^importScripts\(".*assets\/leave\.js"\);\n$/);
});
