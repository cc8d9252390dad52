import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/*
 * `npm run fonts`: cuts the faces of slides and paper out of their packages into
 * `src/styles/fonts/`. What English needs comes first and alone; a page that has
 * other letters fetches those as well (`unicode-range` in fonts.css says which).
 * One weight a file: Chromium puts variable faces into PDFs as drawings.
 */
const FOLDER = "src/styles/fonts";
const { resolve } = createRequire(import.meta.url);

const FACES = [
  { name: "sans", file: "@fontsource/source-sans-3/files/source-sans-3-SUBSET-400-normal.woff2" },
  { name: "sans-bold", file: "@fontsource/source-sans-3/files/source-sans-3-SUBSET-600-normal.woff2" },
  { name: "serif", file: "@fontsource/source-serif-4/files/source-serif-4-SUBSET-400-normal.woff2" },
];

// Apart, because the package's types do not know all of them yet.
const OPTIONS = {
  targetFormat: "woff2",
  // No ligatures: a search in a PDF would miss the words that hold them.
  noLayoutClosure: true,
  // Of what a face can do besides, single letters of upright text need kerning only.
  keepFeatures: ["kern"],
  noHinting: true,
  dropTables: ["BASE", "GDEF", "GSUB", "STAT"],
} as const;

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join("");

// `\ ^ ` { | } ~` are in ASCII for programs, and in no news.
const RANGES = [
  {
    name: "english",
    subset: "latin",
    text: `${between(0x20, 0x5b)}]_${between(0x61, 0x7a)}\u00A0·×–—‘’“”…‹›−`,
  },
  { name: "latin", subset: "latin", text: `\\^\`{|}~${between(0xa1, 0xff)}Œœ‚„†•€™` },
  { name: "latin-ext", subset: "latin-ext", text: between(0x100, 0x17f) },
];

for (const face of FACES) {
  for (const { name, subset, text } of RANGES) {
    const whole = readFileSync(resolve(face.file.replace("SUBSET", subset)));
    const cut = await subsetFont(whole, text, OPTIONS);
    const file = `${face.name}-${name}.woff2`;
    writeFileSync(join(FOLDER, file), cut);
    console.log(`${FOLDER}/${file} ${(cut.length / 1000).toFixed(1)} kB`);
  }
  const [scope, pack] = face.file.split("/");
  copyFileSync(resolve(`${scope}/${pack}/LICENSE`), join(FOLDER, `${pack}-LICENSE`));
}
