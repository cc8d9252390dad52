import createMarkdown, { type MarkdownIt } from "markdown-it";
import { describe } from "node:test";
import { checkFixture } from "../testing/check-fixture.ts";
import { citations } from "./citations.ts";
import { embeds } from "./embeds.ts";
import { fences } from "./fences.ts";
import { headingMarks } from "./heading-marks.ts";
import { createSlideMarkdown } from "./markdown.ts";
import { notes } from "./notes.ts";
import { slides } from "./slides.ts";

const plain = (): MarkdownIt => createMarkdown("commonmark", { html: false });
const drawEmbed = (id: string): string => `<figure>${id}</figure>\n`;
const drawCitation = (id: string): string => `<sup>${id}</sup>`;

const MARKDOWN: Readonly<Record<string, MarkdownIt>> = {
  slides: plain().use(slides),
  notes: plain().use(notes),
  fences: plain().use(fences),
  embeds: plain().use(embeds, drawEmbed),
  citations: plain().use(citations, drawCitation),
  "heading-marks": showingMarks(plain().use(headingMarks)),
  markdown: createSlideMarkdown({ embed: drawEmbed, citation: drawCitation }),
};

for (const [name, md] of Object.entries(MARKDOWN)) {
  describe(`the Markdown of ${name}`, () =>
    checkFixture(new URL(`fixtures/${name}.txt`, import.meta.url), (input) => md.render(input)));
}

/** The plugin only takes note of a mark; here it shows as an attribute. */
function showingMarks(md: MarkdownIt): MarkdownIt {
  md.renderer.rules["heading_open"] = (tokens, index) => {
    const { tag = "", meta } = tokens[index] ?? {};
    return meta ? `<${tag} mark="${String(meta["mark"])}">` : `<${tag}>`;
  };
  return md;
}
