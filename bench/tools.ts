import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { usualSize } from "./content/generate-briefing.ts";
import { peerDeck } from "./content/peer-decks.ts";
import { writeBriefing } from "./content/write-briefing.ts";
import { writeFloor } from "./content/floor.ts";
import type { Command } from "./measure/run-process.ts";

const PEERS = resolve("bench/node_modules");
const NODE = process.execPath;

/** Something that makes a deck. */
export interface Tool {
  readonly name: string;
  /** Writes the content of a deck of so many slides into a folder, in the tool's own syntax. */
  readonly prepare: (folder: string, slides: number) => void;
  /** Builds it from there into `out/`. */
  readonly build: (folder: string) => Command;
  /** The page of the deck, from the folder. */
  readonly page: string;
  /** True where a build takes as long as all others together: it is measured once. */
  readonly isSlow?: boolean;
}

const ours: Tool = {
  name: "this project",
  prepare: (folder, slides) => writeBriefing(join(folder, "slides/deck"), usualSize(slides)),
  build: (folder) => ({
    line: [
      NODE,
      resolve("src/build/build.mjs"),
      `--input=${join(folder, "slides")}`,
      `--output=${join(folder, "out")}`,
    ],
  }),
  page: "out/deck/index.html",
};

/** A long deck on a report of the usual length: what the slides alone cost. */
const oursWithFewStatements: Tool = {
  ...ours,
  name: "this project, at most 100 statements",
  prepare: (folder, slides) =>
    writeBriefing(join(folder, "slides/deck"), {
      ...usualSize(slides),
      statements: Math.min(100, slides),
      items: 20,
    }),
};

const floor: Tool = {
  name: "floor: Eleventy + reveal.js",
  prepare: writeFloor,
  build: (folder) => ({
    line: [NODE, resolve("node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
    cwd: folder,
  }),
  page: "out/index.html",
};

const marp: Tool = {
  name: "Marp CLI",
  prepare: (folder, slides) => write(folder, "deck.md", peerDeck(slides, "")),
  build: (folder) => ({
    line: [NODE, join(PEERS, "@marp-team/marp-cli/marp-cli.js"), "deck.md", "-o", "out/index.html"],
    cwd: folder,
  }),
  page: "out/index.html",
};

const revealMd: Tool = {
  name: "reveal-md",
  prepare: (folder, slides) =>
    write(folder, "deck.md", peerDeck(slides, "").replaceAll(/<!-- (.*) -->/g, "Note: $1")),
  build: (folder) => ({
    line: [NODE, join(PEERS, "reveal-md/bin/reveal-md.js"), "deck.md", "--static", "out"],
    cwd: folder,
  }),
  page: "out/deck.html",
};

const slidev: Tool = {
  name: "Slidev",
  prepare: (folder, slides) => {
    write(folder, "slides.md", peerDeck(slides, "---\ntheme: default\nfonts: { provider: none }\n---\n\n"));
    if (!existsSync(join(folder, "node_modules"))) symlinkSync(PEERS, join(folder, "node_modules"));
  },
  build: (folder) => ({
    line: [NODE, join(PEERS, "@slidev/cli/bin/slidev.mjs"), "build", "slides.md", "--out", "out"],
    cwd: folder,
  }),
  page: "out/index.html",
  isSlow: true,
};

/** All that are compared, this project first. */
export const TOOLS: readonly Tool[] = [ours, oursWithFewStatements, floor, marp, revealMd, slidev];

/** True where the peers are installed. */
export const peersAreThere = (): boolean => existsSync(PEERS);

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
