import { context, type BuildContext, type BuildOptions } from "esbuild";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const ENTRIES = {
  deck: "src/deck/deck.ts",
  statements: "src/statements/statements.ts",
};
const STYLES = { deck: "src/deck/deck.css", page: "src/styles/page.css" };

const OPTIONS = {
  bundle: true,
  minify: true,
  target: ["es2022", "chrome111", "firefox114", "safari16.4"],
  logLevel: "warning",
} satisfies BuildOptions;

/** The scripts, style sheets and icon of the site. */
export interface Assets {
  /** Writes them to `assets/` in the output folder, unless nothing changed since the last time. */
  readonly build: (output: string) => Promise<void>;
  /** Takes note of files that changed while watching. */
  readonly noteChanges: (files: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

/** Bundles with esbuild, and keeps it ready between builds. */
export function createAssets(): Assets {
  let contexts: readonly BuildContext[] | undefined;
  let stale = true;

  return {
    build: async (output) => {
      if (!stale) return;
      contexts ??= await openContexts(join(output, "assets"));
      await Promise.all(contexts.map((one) => one.rebuild()));
      mkdirSync(join(output, "assets"), { recursive: true });
      copyFileSync("src/styles/icon.svg", join(output, "assets", "icon.svg"));
      stale = false;
    },
    noteChanges: (files) => {
      stale ||= files.some((file) => /\.(ts|css|svg)$/.test(file));
    },
    close: async () => {
      await Promise.all((contexts ?? []).map((one) => one.dispose()));
      contexts = undefined;
      stale = true;
    },
  };
}

const openContexts = (outdir: string): Promise<readonly BuildContext[]> =>
  Promise.all([
    context({
      ...OPTIONS,
      outdir,
      entryPoints: ENTRIES,
      format: "esm",
      splitting: true,
      chunkNames: "shared-[hash]",
    }),
    context({ ...OPTIONS, outdir, entryPoints: STYLES }),
  ]);
