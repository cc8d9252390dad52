import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { temporaryFolder } from "./testing/harbour.ts";

const site = temporaryFolder();

before(() => {
  const { status, stderr } = spawnSync("node_modules/.bin/eleventy", ["--quiet", `--output=${site}`], {
    encoding: "utf8",
    env: { ...process.env, BRIEFING_SOURCES: "" },
  });
  assert.equal(status, 0, stderr);
});

/** All files of the site that a page loads before anybody does anything, the page itself among them. */
function loadedBy(page: string): ReadonlySet<string> {
  const files = new Set<string>();
  const load = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, address] of text.matchAll(linksIn(file))) load(join(dirname(file), address ?? ""));
  };
  load(join(site, page, "index.html"));
  return files;
}

function linksIn(file: string): RegExp {
  if (file.endsWith(".html"))
    return /<(?:link|script)\b[^>]*\b(?:href|src)="([^":]+\.(?:css|js|svg|woff2))"/g;
  return file.endsWith(".js") ? /\b(?:from|import)\s*"(\.[^"]+\.js)"/g : /url\("?(\.[^")]+)"?\)/g;
}

/** Bytes on the way, compressed as servers do it at best. */
const weightOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

for (const page of ["quiz", "study"]) {
  test(`a learner on a slow line waits for at most 45 kB of the ${page} page, at most 20 kB of it scripts`, () => {
    const files = loadedBy(`rubio-lavrov/${page}`);
    const scripts = [...files].filter((file) => file.endsWith(".js"));
    assert.ok(scripts.length >= 3 && [...files].some((file) => file.endsWith(".css")), [...files].join());
    assert.ok(weightOf(scripts) <= 20_000, `${weightOf(scripts)} bytes of scripts`);
    assert.ok(weightOf(files) <= 45_000, `${weightOf(files)} bytes`);
  });
}

test("somebody who opens the deck on a slow line waits for at most 75 kB, its faces for English among them", () => {
  const files = [...loadedBy("rubio-lavrov")].filter((file) => !/-latin(-ext)?\.woff2$/.test(file));
  const faces = files.filter((file) => file.endsWith(".woff2"));
  assert.equal(faces.length, 3, faces.join());
  assert.ok(
    files.some((file) => file.endsWith("deck.js")) && files.some((file) => file.endsWith("deck.css")),
  );
  assert.ok(weightOf(files) <= 75_000, `${weightOf(files)} bytes`);
});
