import createMarkdown, { type MarkdownIt } from "markdown-it";
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { citations } from "./citations.ts";
import { embeds } from "./embeds.ts";
import { fences } from "./fences.ts";
import { headingMarks } from "./heading-marks.ts";
import { createSlideMarkdown } from "./markdown.ts";
import { notes } from "./notes.ts";
import { slides } from "./slides.ts";

const embed = (): string => "<figure></figure>\n";
const citation = (): string => "<sup></sup>";
const md = createSlideMarkdown({ embed, citation });

const plain = (): MarkdownIt => createMarkdown("commonmark", { html: false });
const PLUGINS: Readonly<Record<string, MarkdownIt>> = {
  slides: plain().use(slides),
  notes: plain().use(notes),
  fences: plain().use(fences),
  embeds: plain().use(embeds, embed),
  citations: plain().use(citations, citation),
  "heading marks": plain().use(headingMarks),
  "all plugins together": md,
};

/** What Markdown and our plugins make, and nothing else. */
const OURS = new Set(
  "a aside blockquote br code div em figure h1 h2 h3 h4 h5 h6 hr img li ol p pre section strong sup ul".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(["alt", "class", "href", "src", "start", "title"]);
const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*) ?\/?>/g;

const trouble = fc.constantFrom(
  ..."<script>alert(1)</script>|<img src=x onerror=alert(1)>|<!--|-->|<![CDATA[|<?php|</section>|<svg/onload=x>".split(
    "|",
  ),
  ...'[a](javascript:x)|![a](javascript:x)|<javascript:x>|[a](<x" onclick="y>)|[a](x \'y" onclick="z\')'.split(
    "|",
  ),
  ...'[a]: javascript:x|[a]|&lt;script&gt;|&#60;b&#62;|&quot;|" onclick="x|\' onclick=\'x|`|``` " onclick="x'.split(
    "|",
  ),
  ...'![[|]]|![[x]]|[@|[@x]|[@"><b>]|:::|::: steps|::: "><b>|Note:|---|***|# |## a {.ours}|{.x}|{."><b>}'.split(
    "|",
  ),
  ..."- |1. |> |    |\t|\n|\n\n|\\|\u0000|\u202e|\ufeff|\ud83d|🚢|*|**|_|~~|\r".split("|"),
);
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: trouble }, fc.string({ unit: "binary", maxLength: 6 })))
  .map((all) => all.join(""));
const manyLines = fc.array(anyText, { maxLength: 12 }).map((lines) => lines.join("\n"));

for (const [name, markdown] of Object.entries(PLUGINS)) {
  test(`${name}: any text gives pages with no tag, attribute or address that is not ours`, () => {
    fc.assert(
      fc.property(manyLines, (text) => assertOnlyOurs(markdown.render(text))),
      { numRuns: 300 },
    );
  });
}

function assertOnlyOurs(output: string): void {
  for (const [, tag = "", attributes = ""] of output.matchAll(TAG)) {
    assert.ok(OURS.has(tag), `<${tag}>`);
    for (const [, name = "", value = ""] of attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
      assert.ok(ATTRIBUTES.has(name), `${name}="${value}"`);
      assert.ok(
        !/^\s*(?:javascript|vbscript|file):/i.test(value) || name === "alt" || name === "title",
        value,
      );
    }
  }
  assert.doesNotMatch(output.replaceAll(TAG, ""), /<|>/);
}

test("every tag that is opened is closed, in order", () => {
  fc.assert(
    fc.property(manyLines, (text) => {
      const open: string[] = [];
      for (const [whole, tag = ""] of md.render(text).matchAll(TAG)) {
        if (whole.startsWith("</")) assert.equal(open.pop(), tag);
        else if (!/^<(?:br|hr|img)\b/.test(whole)) open.push(tag);
      }
      assert.deepEqual(open, []);
    }),
    { numRuns: 500 },
  );
});

test("no line of plain words is lost, whatever fences, lists and breaks stand around it", () => {
  const frame = fc.constantFrom(
    "::: steps",
    "::: against",
    ":::",
    "---",
    "- x",
    "  y",
    "> z",
    "1. w",
    "",
    "Note:",
  );
  const lines = fc
    .array(frame, { maxLength: 14 })
    .map((all) => all.flatMap((line, index) => [line, `word${index}.`]));
  fc.assert(
    fc.property(lines, (all) => {
      const output = md.render(all.join("\n"));
      for (const word of all.filter((line) => line.startsWith("word")))
        assert.ok(output.includes(word), `${word} is lost`);
    }),
    { numRuns: 500 },
  );
});

test("a file of eighty thousand paragraphs is read", () => {
  const found = md.parse("a\n\n".repeat(80_000), {}).filter(({ type }) => type === "slide_open");
  assert.deepEqual(
    found.map(({ map }) => map),
    [[0, 159_999]],
  );
});

test("a slide starts where its first line stands, an empty one at the break before it", () => {
  const lines = md
    .parse("\n# A\n\n---\n\n\n# B\n\n---\n", {})
    .filter(({ type }) => type === "slide_open")
    .map(({ map }) => map?.[0]);
  assert.deepEqual(lines, [1, 6, 8]);
});
