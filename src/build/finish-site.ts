import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundled } from "./assets.ts";
import { withWorkers, writeWorkers } from "./offline/service-workers.ts";
import { oneFile } from "./one-file/one-file.ts";
import type { SitePage } from "./pages.ts";

/** Writes what is made from all pages together: each briefing as one file, and what keeps pages on a device. */
export function finishSite(output: string, pages: readonly SitePage[], bundled: Bundled): void {
  for (const briefing of briefingIds(pages)) {
    const { url, pieces } = oneFile(briefing, pages, bundled);
    writePieces(join(output, url), pieces);
  }
  writeWorkers(output, pages.map(withWorkers), [...bundled.assets.keys()]);
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** What the server answers where an address may be that of a briefing as one file; undefined where it is not. */
export function servedFile(address: string, pages: readonly SitePage[], bundled: Bundled) {
  const briefing = briefingIds(pages).find((id) => address.endsWith(`/${id}/${id}.html`));
  if (briefing === undefined) return undefined;
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return { status: 200, headers, body: [...oneFile(briefing, pages, bundled).pieces].join("") };
}

/** The briefings that have a deck. */
const briefingIds = (pages: readonly SitePage[]): readonly string[] =>
  pages.flatMap(({ url }) => /^([^/]+)\/index\.html$/.exec(url)?.[1] ?? []);
