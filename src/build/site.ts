import { createAssets, type Bundled } from "./assets.ts";
import { loadBriefings, verifyBriefing } from "./briefings.ts";
import { formatComplaints } from "./content/complaint.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { complaintsPage } from "./layouts/complaints-page.ts";
import { listenOnLoopback } from "./loopback.ts";
import { withWorkers, writeLeavingWorkers } from "./offline/service-workers.ts";
import { lintBriefing } from "./lint-items/lint-briefing.ts";
import { finishSite, servedFile } from "./finish-site.ts";
import { sitePages, type SitePage } from "./pages.ts";
import { isDraft, showDraft } from "./show-draft.ts";
import { siteMarkdown } from "./slide-html.ts";

/** Where Eleventy reads and writes, unless its command line says otherwise. */
export const config = { dir: { input: "slides", output: "_site" }, templateFormats: ["11ty.js"] };

/**
 * Sets Eleventy up: it watches, serves and writes; what the pages hold comes
 * from `sitePages`. A build stops at the first load with complaints; while
 * serving, the pages show the complaints instead, until they are mended.
 */
export function configure(eleventy: EleventyConfig): void {
  const assets = createAssets();
  let pages: readonly SitePage[] = [];
  let bundled: Bundled | undefined;
  let isBuilt = false;

  eleventy.on("eleventy.before", async ({ directories, runMode }) => {
    if (runMode === "serve") await listenOnLoopback();
    const read = readPages(directories.input, { drafts: runMode !== "build" });
    if ("problems" in read) {
      console.error(read.problems);
      // Before anything is written.
      if (runMode === "build") process.exit(1);
    }
    pages = "pages" in read ? read.pages : problemPages(read.problems, pages);
    isBuilt = runMode === "build";
    bundled = await assets.write(directories.output);
  });
  eleventy.on("eleventy.beforeWatch", (changed) => assets.noteChanges(changed));
  eleventy.on("eleventy.after", async ({ directories, runMode }) => {
    // Whoever edits sees each edit: only a built site is kept on a device.
    if (runMode !== "build") return writeLeavingWorkers(directories.output, pages);
    if (bundled) finishSite(directories.output, pages, bundled);
  });

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
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 } });
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

/** All pages, or what keeps them from being made, a line each. Warnings are said and keep nothing. */
function readPages(
  root: string,
  options: { readonly drafts: boolean },
): { readonly pages: readonly SitePage[] } | { readonly problems: string } {
  const md = siteMarkdown();
  const { loaded, complaints } = loadBriefings(root, md, options);
  const finished = options.drafts ? loaded.filter((one) => !isDraft(one)) : loaded;
  const findings = finished.flatMap(lintBriefing);
  const errors = findings.filter(({ level }) => level === "error");
  const problems = [...complaints, ...finished.flatMap(verifyBriefing), ...errors];
  if (problems.length > 0) return { problems: formatComplaints(problems) };

  const warnings = findings.filter(({ level }) => level === "warning");
  if (warnings.length > 0) console.warn(formatComplaints(warnings));
  return { pages: sitePages(options.drafts ? loaded.map(showDraft) : loaded, md) };
}

/** While serving: the problems, at every address that the site had before. */
function problemPages(problems: string, before: readonly SitePage[]): readonly SitePage[] {
  const urls = before.length > 0 ? before.map(({ url }) => url) : ["index.html"];
  return urls
    .filter((url) => url.endsWith(".html"))
    .map((url) => ({ url, content: complaintsPage(problems, url) }));
}
