import { mkdirSync, symlinkSync, existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { peerDeck } from "./peer-decks.ts";

/** The least that Eleventy and reveal.js need for a deck, in one file: what the stack costs before anybody adds to it. */
const CONFIG = `
import { build } from "esbuild";
export default function (eleventy) {
  eleventy.on("eleventy.before", () =>
    build({ entryPoints: ["deck.js", "deck.css"], bundle: true, minify: true, format: "esm", outdir: "out", logLevel: "error" }),
  );
  eleventy.addTransform("slides", (html) =>
    html.includes("<!--deck-->")
      ? html.replace(/<!--deck-->([^]*)<!--end-->/, (_, body) => body.split("<hr>").map((slide) => "<section>" + slide + "</section>").join(""))
      : html,
  );
  return { dir: { input: ".", output: "out", includes: "_includes" }, templateFormats: ["md"] };
}
`;

const LAYOUT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Deck</title><link rel="stylesheet" href="deck.css"></head><body><div class="reveal"><div class="slides"><!--deck-->{{ content }}<!--end--></div></div><script type="module" src="deck.js"></script></body></html>`;

/** Writes it into a folder, with the slides that all tools get. */
export function writeFloor(folder: string, slides: number): void {
  mkdirSync(join(folder, "_includes"), { recursive: true });
  const files = {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": CONFIG,
    "_includes/deck.liquid": LAYOUT,
    "deck.js": 'import Reveal from "reveal.js"; new Reveal({ hash: true }).initialize();',
    "deck.css": '@import "reveal.js/reveal.css"; body { font-family: sans-serif }',
    "index.md": `---\nlayout: deck.liquid\n---\n${peerDeck(slides, "")}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (!existsSync(join(folder, "node_modules")))
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
}
