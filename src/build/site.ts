import { createAssets, type Bundled } from "./assets.ts";
import { makePages, wholeSite, type Batch } from "./batches.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { complaintsPage } from "./layouts/complaints-page.ts";
import { withWorkers, writeLeavingWorkers } from "./offline/service-workers.ts";
import { finishSite, servedFile } from "./finish-site.ts";
import type { SitePage } from "./pages.ts";
import { siteMarkdown } from "./slide-html.ts";

/** Where Eleventy reads and writes, unless its command line says otherwise. */
export const config = { dir: { input: "slides", output: "_site" } };

/** What Eleventy is run for, one after the other, by a build. */
export { batchesOf } from "./batches.ts";

/** Bundled and written once: Eleventy is configured anew for each batch, and when code changes. */
const assets = createAssets();

/**
 * Sets Eleventy up: it watches, serves and writes; what the pages hold comes
 * from `makePages`, of this batch of the briefings or of all. A build stops at complaints;
 * while serving, the pages show them instead, until they are mended.
 */
export function configure(eleventy: EleventyConfig, batch?: Batch): void {
  let pages: readonly SitePage[] = [];
  let bundled: Bundled | undefined;
  let isBuilt = false;

  eleventy.on("eleventy.before", async ({ directories, runMode }) => {
    const made = makePages(batch ?? wholeSite(directories.input), siteMarkdown(), {
      drafts: runMode !== "build",
    });
    if ("problems" in made) {
      console.error(made.problems);
      // Before anything is put in place.
      if (runMode === "build") process.exit(1);
    }
    pages = "pages" in made ? made.pages : problemPages(made.problems, pages);
    isBuilt = runMode === "build";
    bundled = await assets.write(directories.output);
  });
  eleventy.on("eleventy.beforeWatch", (changed) => assets.noteChanges(changed));
  eleventy.on("eleventy.after", async ({ directories, runMode }) => {
    // Whoever edits sees each edit: only a built site is kept on a device.
    if (runMode !== "build") return writeLeavingWorkers(directories.output, pages);
    if (bundled) finishSite(directories.output, pages, bundled);
  });

  eleventy.setTemplateFormats("11ty.js");
  eleventy.addGlobalData("pages", () => pages);
  eleventy.addTemplate("pages.11ty.js", {
    data: {
      pagination: { data: "pages", size: 1, alias: "sitePage" },
      permalink: ({ sitePage }: { sitePage: SitePage }) => sitePage.url,
      eleventyExcludeFromCollections: true,
      eleventyAllowMissingExtension: true,
    },
    render: ({ sitePage }: { sitePage: SitePage }) => (isBuilt ? withWorkers(sitePage) : sitePage).content,
  });

  eleventy.addWatchTarget(`${inputFolder(eleventy)}**/*`);
  eleventy.addWatchTarget("./src/**/*.css");
  eleventy.addWatchTarget("./{src,quiz}/**/*.ts", { resetConfig: true });
  eleventy.setUseGitIgnore(false);
  // Eleventy waits 150 ms to see whether a file is still being written; one of a briefing takes no such time.
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 10, pollInterval: 5 } });
  // Morphing the page in place fights with what reveal.js does to it, and the edit does not show.
  eleventy.setServerOptions({
    domDiff: false,
    // Large, and hardly ever looked at while somebody edits: made when asked for.
    onRequest: {
      "/:briefing/:name.html": ({ url }: { url: URL }) => bundled && servedFile(url.pathname, pages, bundled),
    },
    messageOnStart: ({ localhostUrl }: { localhostUrl: string }) => {
      const decks = pages.filter(({ url }) => /^[^/]+\/index\.html$/.test(url));
      return decks
        .map(({ url }) => `Present ${new URL(url.replace("index.html", ""), localhostUrl).href}`)
        .join("\n");
    },
  });
}

/** Where the briefings are: what the command line says, or else what `config` will say. */
const inputFolder = ({ directories }: EleventyConfig): string =>
  directories.input === "./" ? `./${config.dir.input}/` : directories.input;

/** While serving: the problems, at every address that the site had before. */
function problemPages(problems: string, before: readonly SitePage[]): readonly SitePage[] {
  const urls = before.length > 0 ? before.map(({ url }) => url) : ["index.html"];
  return urls
    .filter((url) => url.endsWith(".html"))
    .map((url) => ({ url, content: complaintsPage(problems, url) }));
}
