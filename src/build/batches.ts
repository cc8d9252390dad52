import type { MarkdownIt } from "markdown-it";
import { loadFolders, verifyBriefing } from "./briefings.ts";
import { formatComplaints, type Complaint } from "./content/complaint.ts";
import { briefingFolders } from "./content/folders.ts";
import { lintBriefing } from "./lint-items/lint-briefing.ts";
import { briefingPages, sharedPages, shelve, type Shelved, type SitePage } from "./pages.ts";
import { isDraft, showDraft } from "./show-draft.ts";

/** Eleventy keeps each page that it has written until it is done: so many briefings at once, and the memory is bounded. */
const BRIEFINGS = 16;

/** Some of the briefings of a site, which are made together. */
export interface Batch {
  readonly folders: readonly string[];
  /** What is wrong with the folder of all briefings; with the first batch. */
  readonly complaints: readonly Complaint[];
  /** The folders whose turn comes later. */
  readonly later: readonly string[];
  /** The briefings so far. Filled as pages are made; with the last batch come the pages for all of them. */
  readonly shelved: Shelved[];
}

/** The briefings under `root`, in the order of their names, a batch at a time; one batch at least. */
export function* batchesOf(root: string, size = BRIEFINGS): Generator<Batch> {
  const { folders, complaints } = briefingFolders(root);
  const shelved: Shelved[] = [];
  for (let first = 0; first === 0 || first < folders.length; first += size)
    yield {
      folders: folders.slice(first, first + size),
      complaints: first === 0 ? complaints : [],
      later: folders.slice(first + size),
      shelved,
    };
}

/** All briefings under `root` together: whoever edits goes from one to the other. */
export const wholeSite = (root: string): Batch => ({ ...briefingFolders(root), later: [], shelved: [] });

/** The pages of a batch, or what keeps them, and those that come later, from being made, a line each. */
export type MadePages = { readonly pages: readonly SitePage[] } | { readonly problems: string };

/** Makes the pages of a batch. Warnings are said and keep nothing. */
export function makePages(
  { folders, complaints, later, shelved }: Batch,
  md: MarkdownIt,
  options: { readonly drafts: boolean },
): MadePages {
  const { loaded, errors, warnings } = readFolders(folders, md, options);
  const problems = [...complaints, ...errors];
  if (problems.length > 0) {
    const further = later.flatMap((folder) => readFolders([folder], md, options).errors);
    return { problems: formatComplaints([...problems, ...further]) };
  }
  if (warnings.length > 0) console.warn(formatComplaints(warnings));
  const shown = options.drafts ? loaded.map(showDraft) : loaded;
  shelved.push(...shown.map(shelve));
  const pages = shown.flatMap((one) => briefingPages(one, md));
  return { pages: later.length > 0 ? pages : [...sharedPages(shelved), ...pages] };
}

/** The briefings of these folders, read, proved and checked. */
function readFolders(folders: readonly string[], md: MarkdownIt, options: { readonly drafts: boolean }) {
  const { loaded, complaints } = loadFolders(folders, md, options);
  const finished = options.drafts ? loaded.filter((one) => !isDraft(one)) : loaded;
  const findings = finished.flatMap(lintBriefing);
  const ofLevel = (wanted: "error" | "warning"): readonly Complaint[] =>
    findings.filter(({ level }) => level === wanted);
  return {
    loaded,
    errors: [...complaints, ...finished.flatMap(verifyBriefing), ...ofLevel("error")],
    warnings: ofLevel("warning"),
  };
}
