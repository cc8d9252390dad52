import type { BuildOptions, BuildResult } from "esbuild";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { kept, type Made } from "./kept.mjs";

/** What starts each page, by the name of the page's script. */
const PAGE_SCRIPTS = {
  deck: "src/deck/deck.ts",
  speaker: "src/deck/speaker.ts",
  statements: "src/statements/statements.ts",
  study: "src/study/study.ts",
  quiz: "src/study/quiz.ts",
  paper: "src/print/paper.ts",
  "print-room": "src/print/print-room.ts",
};
const SCRIPTS = { ...PAGE_SCRIPTS, offline: "src/offline/register.ts" };
const WORKERS = {
  "service-worker": "src/offline/worker/service-worker.ts",
  leave: "src/offline/worker/leave.ts",
};
const STYLES = {
  deck: "src/deck/deck.css",
  "long-deck": "src/deck/long-deck.css",
  offer: "src/offline/offer.css",
  speaker: "src/deck/speaker.css",
  page: "src/styles/reading.css",
  shelf: "src/styles/shelf.css",
  statements: "src/statements/statements.css",
  study: "src/study/study.css",
  quiz: "src/study/quiz.css",
  print: "src/print/print.css",
};

function starts(): string {
  return Object.entries(PAGE_SCRIPTS)
    .map(([name, path]) => `"${name}": () => import("./${path}")`)
    .join(", ");
}

const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  outdir: "assets",
  minify: true,
  charset: "utf8",
  target: ["es2022", "chrome111", "firefox114", "safari16.4"],
  logLevel: "warning",
  loader: { ".woff2": "file" },
  assetNames: "[name]",
  define: { "process.env.NODE_ENV": '"production"' },
} satisfies BuildOptions;

/** The script of a briefing in one file: all that start a page, of which the right one runs. */
const ONE_FILE = {
  contents: `import { openPage } from "./src/one-file/open-page.ts";
    void openPage({${starts()}});`,
  resolveDir: ".",
  loader: "ts",
} as const;

const ONE_FILE_SCRIPT = "one-file.js";
const ICON = "src/styles/icon.svg";

/** Files by name. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** What was bundled. */
export interface Bundled {
  /** What lies in `assets/`. */
  readonly assets: Contents;
  /** The script of a briefing in one file, where nothing can be fetched. */
  readonly oneFileScript: Uint8Array;
}

/** The scripts, style sheets and icon of the site. */
export interface Assets {
  /** Writes them to `assets/` in the output folder, where they are not there already. */
  readonly write: (output: string) => Promise<Bundled>;
  /** Takes note of files that changed while watching, and bundles anew where it has to. */
  readonly noteChanges: (files: readonly string[]) => void;
}

/** Bundles with esbuild, from now on, where what was bundled before is not kept or out of date. */
export function createAssets(): Assets {
  let bundled = bundleSite();
  let written: Bundled | undefined;
  return {
    write: async (output) => {
      const made = await bundled;
      const folder = join(output, "assets");
      if (made === written && existsSync(folder)) return made;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [name, contents] of made.assets) writeFileSync(join(folder, name), contents);
      written = made;
      return made;
    },
    noteChanges: (files) => {
      if (files.some((file) => /\.(ts|css|svg)$/.test(file))) bundled = bundleSite();
    },
  };
}

/** Bundles scripts, by name, and style sheets of the site once, for pages that are not part of it. Resolves to what their `assets/` has to hold. */
export async function bundleOnce(
  scripts: Readonly<Record<string, string>>,
  styles: readonly (keyof typeof STYLES)[],
): Promise<Contents> {
  const sheets = Object.fromEntries(styles.map((name) => [name, STYLES[name]]));
  const { files } = await bundleEach([
    { entryPoints: { ...scripts }, format: "esm" },
    { entryPoints: sheets },
  ]);
  return files;
}

/** Starts bundling the site's own. A failure is for whoever writes; until then it is not unhandled. */
function bundleSite(): Promise<Bundled> {
  const bundling = keptBundle();
  bundling.catch(() => undefined);
  return bundling;
}

async function keptBundle(): Promise<Bundled> {
  const { folder, names } = await kept("assets", () =>
    bundleEach([
      { stdin: ONE_FILE, format: "esm", entryNames: basename(ONE_FILE_SCRIPT, ".js") },
      { entryPoints: SCRIPTS, format: "esm", splitting: true, chunkNames: "shared-[hash]" },
      { entryPoints: WORKERS, format: "iife" },
      { entryPoints: STYLES },
    ]),
  );
  const read = (name: string): Uint8Array => readFileSync(join(folder, name));
  const assets = names.filter((name) => name !== ONE_FILE_SCRIPT);
  return { assets: new Map(assets.map((name) => [name, read(name)])), oneFileScript: read(ONE_FILE_SCRIPT) };
}

/** Bundles everything asked for, each in its own way, and the icon that all pages have. */
async function bundleEach(all: readonly BuildOptions[]): Promise<Made> {
  // Loading it takes longer than reading what is kept.
  const { build } = await import("esbuild");
  const results = await Promise.all(all.map((options) => build({ ...OPTIONS, ...options })));
  const outputs = results.flatMap(({ outputFiles }) => outputFiles ?? []);
  return {
    files: new Map([
      ...outputs.map(({ path, contents }) => [basename(path), contents] as const),
      [basename(ICON), readFileSync(ICON)],
    ]),
    inputs: [ICON, "src/build/assets.ts", ...results.flatMap(inputsOf)],
  };
}

const inputsOf = ({ metafile }: BuildResult): readonly string[] =>
  Object.keys(metafile?.inputs ?? {}).filter((path) => path !== "<stdin>");
