import assert from "node:assert/strict";
import { test } from "node:test";
import { linksWithinFile } from "./file-links.ts";
import { inlineFaces, withoutFaces } from "./font-faces.ts";
import { oneFile } from "./one-file.ts";

const shell = (head: string, body: string): string =>
  `<html lang="en"><head><title>T &amp; T</title><meta name="description" content="D" />${head}</head>\n<body class="b">${body}</body></html>`;
const link = (name: string): string => `<link rel="stylesheet" href="${name}" />`;
const PAGES = [
  { url: "harbour/index.html", content: shell(link("../assets/deck.css"), '<a href="study/#a">Read</a>') },
  {
    url: "harbour/study/index.html",
    content: shell(link("../../assets/page.css") + link("own.css"), '<a href="../../">Briefings</a>'),
  },
  { url: "harbour/study/own.css", content: "own{}" },
  { url: "ferry/index.html", content: shell("", "another briefing") },
];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const BUNDLED = {
  assets: new Map([
    ["deck.css", bytes('@font-face{src:url("./serif.woff2")}deck{}')],
    ["page.css", bytes("page{}")],
    ["icon.svg", bytes("<svg/>")],
    ["serif.woff2", bytes("font")],
  ]),
  oneFileScript: bytes("run()"),
};

test("a file holds the pages of one briefing, their styles and fonts, and asks for nothing", () => {
  const { url, pieces } = oneFile("harbour", PAGES, BUNDLED);
  const content = [...pieces].join("");
  assert.equal(url, "harbour/harbour.html");
  assert.doesNotMatch(content, /another briefing/);
  assert.doesNotMatch(content, /(src|href)="(?!data:|#|\?)/);
  assert.match(content, /<style data-style="page" media="not all">page\{\}<\/style>/);
  assert.match(content, /src:url\(data:font\/woff2;base64,Zm9udA==\)/);
});

test("the policy of a file knows each style and script in it, and nothing else", async () => {
  const content = [...oneFile("harbour", PAGES, BUNDLED).pieces].join("");
  const { createHash } = await import("node:crypto");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(content)?.[1] ?? "";
  const inline = [...content.matchAll(/<(?:style|script)[^>]*>(.*?)<\/(?:style|script)>/gs)];
  const hashes = new Set(
    inline.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`),
  );
  assert.equal(hashes.size, 6);
  assert.deepEqual(new Set(policy.match(/'sha256-[^']*'/g)), hashes);
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /unsafe|https?:/);
});

test("links lead to pages within the file; what is not in it is a name without a link", () => {
  const within = (address: string): string =>
    linksWithinFile(`<a href="${address}">`, "harbour/study/index.html", (url) =>
      PAGES.some((page) => page.url === url),
    );
  assert.equal(within("../"), '<a href="?">');
  assert.equal(within("../#/agenda"), '<a href="?#/agenda">');
  assert.equal(within("../study/#a:b"), '<a href="?page=study/#a:b">');
  assert.equal(within("#a:b"), '<a href="#a:b">');
  assert.equal(within("../../"), "<a>");
  assert.equal(within("https://example.org/"), '<a href="https://example.org/">');
});

test("faces of several style sheets are in the file once", () => {
  const sheet = "@font-face{src:url(./a.woff2)}x{}";
  assert.equal(withoutFaces(sheet), "x{}");
  assert.equal(
    inlineFaces([sheet, sheet], () => bytes("a")),
    "@font-face{src:url(data:font/woff2;base64,YQ==)}",
  );
});
