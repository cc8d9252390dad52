import { build, type BuildOptions, type OutputFile } from "esbuild";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

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

/** Bundles with esbuild, from now on in its own process, while the pages are made. */
export function createAssets(): Assets {
  let bundled = bundle();
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
      if (files.some((file) => /\.(ts|css|svg)$/.test(file))) bundled = bundle();
    },
  };
}

/** Bundles scripts, by name, and style sheets of the site once, for pages that are not part of it. Resolves to what their `assets/` has to hold. */
export async function bundleOnce(
  scripts: Readonly<Record<string, string>>,
  styles: readonly (keyof typeof STYLES)[],
): Promise<Contents> {
  const sheets = Object.fromEntries(styles.map((name) => [name, STYLES[name]]));
  const results = await Promise.all([
    build({ ...OPTIONS, entryPoints: { ...scripts }, format: "esm" }),
    build({ ...OPTIONS, entryPoints: sheets }),
  ]);
  return withIcon(results.flatMap(({ outputFiles }) => outputFiles));
}

function bundle(): Promise<Bundled> {
  const bundled = bundleAll();
  // Whoever writes hears of a failure; until then it is not unhandled.
  bundled.catch(() => undefined);
  return bundled;
}

async function bundleAll(): Promise<Bundled> {
  const [oneFile, ...others] = await Promise.all([
    build({ ...OPTIONS, stdin: ONE_FILE, format: "esm" }),
    build({
      ...OPTIONS,
      entryPoints: SCRIPTS,
      format: "esm",
      splitting: true,
      chunkNames: "shared-[hash]",
    }),
    build({ ...OPTIONS, entryPoints: WORKERS, format: "iife" }),
    build({ ...OPTIONS, entryPoints: STYLES }),
  ]);
  return {
    assets: withIcon(others.flatMap(({ outputFiles }) => outputFiles)),
    oneFileScript: oneFile.outputFiles[0]?.contents ?? new Uint8Array(),
  };
}

const withIcon = (files: readonly OutputFile[]): Contents =>
  new Map([
    ...files.map(({ path, contents }) => [basename(path), contents] as const),
    ["icon.svg", readFileSync("src/styles/icon.svg")],
  ]);
