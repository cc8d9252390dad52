import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { SitePage } from "../pages.ts";
import { writeWhole } from "../write-whole.mjs";

/** The name of a worker's file; its folder is what it serves. */
const WORKER = "service-worker.js";

/** What only workers import. */
const WORKER_SCRIPTS = new Set(["service-worker.js", "leave.js"]);

/** What a worker keeps: an address as seen from the worker, and a fingerprint of what is there. */
interface KeptFile {
  readonly url: string;
  readonly revision: string;
}

/**
 * Lets a page register its workers: that of its briefing, which keeps all pages
 * of the briefing, and that of the shelf, which keeps the shelf. So nobody
 * downloads briefings that they have not opened.
 */
export function withWorkers(page: SitePage): SitePage {
  const { url, content } = page;
  if (!isPage(url)) return page;
  const depth = url.split("/").length - 1;
  const shelf = "../".repeat(depth) + WORKER;
  const workers = depth === 0 ? WORKER : `${"../".repeat(depth - 1)}${WORKER} ${shelf}`;
  const script = `<script type="module" src="${"../".repeat(depth)}assets/offline.js" fetchpriority="low" data-workers="${workers}"></script>`;
  return { url, content: content.replace("</head>", `${script}\n</head>`) };
}

/** Writes the workers of a built site. `assets` are the names of the files in `assets/`. */
export function writeWorkers(output: string, pages: readonly SitePage[], assets: readonly string[]): void {
  for (const folder of workerFolders(pages)) {
    const ours = pages.filter(({ url }) => isKeptBy(folder, url));
    const files = [
      ...ours.map(({ url }) => url),
      ...neededAssets(folder, ours, assets).map((name) => `assets/${name}`),
    ];
    writeWorker(output, folder, files);
  }
}

/** Pages and their data; not what is there to be downloaded. */
const isKeptBy = (folder: string, url: string): boolean =>
  folder === "" ? url === "index.html" : url.startsWith(folder) && (isPage(url) || /\.(css|json)$/.test(url));

const isPage = (url: string): boolean => /(^|\/)index\.html$/.test(url);

/** The shelf needs what it names; a briefing needs nearly everything. */
function neededAssets(
  folder: string,
  pages: readonly SitePage[],
  assets: readonly string[],
): readonly string[] {
  if (folder === "")
    return assets.filter((name) => pages.some((page) => page.content.includes(`assets/${name}"`)));
  return assets.filter((name) => !WORKER_SCRIPTS.has(name));
}

/** While serving: workers that remove those of an earlier build, which would keep showing old pages. */
export function writeLeavingWorkers(output: string, pages: readonly SitePage[]): void {
  for (const folder of workerFolders(pages))
    writeFileSync(join(output, folder, WORKER), importing(folder, "leave"));
}

/** Writes a page of a built briefing anew, as the build would have done. */
export function replacePage(output: string, page: SitePage): void {
  writeWhole(join(output, page.url), withWorkers(page).content);
  renewWorker(output, page.url.replace(/\/.*/s, "/"));
}

/** Takes new fingerprints of what the worker of a folder keeps, after some of it was written anew. */
export function renewWorker(output: string, folder: string): void {
  const path = join(output, folder, WORKER);
  const [, list] =
    (existsSync(path) ? readFileSync(path, "utf8") : "").match(/^self\.files = (\[.*\]);$/m) ?? [];
  if (list === undefined) return;
  const files = (JSON.parse(list) as readonly KeptFile[]).map(({ url }) =>
    posix.join(folder, url.endsWith("/") ? `${url}index.html` : url),
  );
  writeWorker(output, folder, files);
}

function writeWorker(output: string, folder: string, files: readonly string[]): void {
  const kept = files.map((file): KeptFile => {
    const url = posix.relative(folder, file).replace(/(^|\/)index\.html$/, "$1");
    return { url: url === "" ? "./" : url, revision: fingerprint(readFileSync(join(output, file))) };
  });
  const list = `self.files = ${JSON.stringify(kept)};\n`;
  writeFileSync(join(output, folder, WORKER), list + importing(folder, "service-worker"));
}

const importing = (folder: string, script: string): string =>
  `importScripts("${folder === "" ? "" : "../"}assets/${script}.js");\n`;

const fingerprint = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("base64url").slice(0, 16);

/** The folders that have a worker: the site's own, for the shelf, and each briefing's, with a slash at the end. */
const workerFolders = (pages: readonly SitePage[]): readonly string[] =>
  pages.flatMap(({ url }) => (/^(?:[^/]+\/)?index\.html$/.test(url) ? [url.replace("index.html", "")] : []));
