import { context, type BuildContext, type BuildOptions, type OutputFile } from "esbuild";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const ENTRIES = {
  deck: "src/deck/deck.ts",
  offline: "src/offline/register.ts",
  speaker: "src/deck/speaker.ts",
  statements: "src/statements/statements.ts",
  study: "src/study/study.ts",
  quiz: "src/study/quiz.ts",
  paper: "src/print/paper.ts",
  "print-room": "src/print/print-room.ts",
};
const WORKERS = {
  "service-worker": "src/offline/worker/service-worker.ts",
  leave: "src/offline/worker/leave.ts",
};
const STYLES = {
  deck: "src/deck/deck.css",
  offer: "src/offline/offer.css",
  speaker: "src/deck/speaker.css",
  page: "src/styles/reading.css",
  study: "src/study/study.css",
  quiz: "src/study/quiz.css",
  print: "src/print/print.css",
};

const OPTIONS = {
  bundle: true,
  write: false,
  outdir: "assets",
  minify: true,
  target: ["es2022", "chrome111", "firefox114", "safari16.4"],
  logLevel: "warning",
  loader: { ".woff2": "file" },
  assetNames: "[name]",
  define: { "process.env.NODE_ENV": '"production"' },
} satisfies BuildOptions;

/** The scripts, style sheets and icon of the site. */
export interface Assets {
  /** Writes them to `assets/` in the output folder, bundled anew if something changed. Resolves to their names. */
  readonly write: (output: string) => Promise<readonly string[]>;
  /** Takes note of files that changed while watching. */
  readonly noteChanges: (files: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

/** Bundles with esbuild, from now on in its own process, and keeps it ready between builds. */
export function createAssets(): Assets {
  const contexts = openContexts();
  let bundled = contexts.then(bundle);
  // Whoever writes hears of a failure; until then it is not unhandled.
  bundled.catch(() => undefined);

  return {
    write: async (output) => {
      const folder = join(output, "assets");
      const files = await bundled;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const { path, contents } of files) writeFileSync(join(folder, basename(path)), contents);
      copyFileSync("src/styles/icon.svg", join(folder, "icon.svg"));
      return [...files.map(({ path }) => basename(path)), "icon.svg"];
    },
    noteChanges: (files) => {
      if (files.some((file) => /\.(ts|css|svg)$/.test(file))) bundled = contexts.then(bundle);
    },
    close: async () => {
      await bundled.catch(() => undefined);
      await Promise.all((await contexts).map((one) => one.dispose()));
    },
  };
}

const openContexts = (): Promise<readonly BuildContext[]> =>
  Promise.all([
    context({
      ...OPTIONS,
      entryPoints: ENTRIES,
      format: "esm",
      splitting: true,
      chunkNames: "shared-[hash]",
    }),
    context({ ...OPTIONS, entryPoints: WORKERS, format: "iife" }),
    context({ ...OPTIONS, entryPoints: STYLES }),
  ]);

async function bundle(contexts: readonly BuildContext[]): Promise<readonly OutputFile[]> {
  const results = await Promise.all(contexts.map((one) => one.rebuild()));
  return results.flatMap(({ outputFiles }) => outputFiles ?? []);
}
