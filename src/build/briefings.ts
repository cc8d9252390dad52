import type { MarkdownIt } from "markdown-it";
import type { Complaint } from "./content/complaint.ts";
import { briefingFolders } from "./content/folders.ts";
import { loadBriefing, type LoadedBriefing } from "./content/load-briefing.ts";
import { findSource, openSource } from "./verify/find-source.ts";
import { readTextFile } from "./content/text-file.ts";
import { lockText } from "./verify/lock.ts";
import { unprovedOnSlides } from "./verify/slide-quotations.ts";
import { AGAIN, lockFile, verifyAgainstLock } from "./verify/verify-lock.ts";
import { verifyAgainstSource } from "./verify/verify-source.ts";

/** The briefings that hold, and everything that is wrong with the others. */
export interface Briefings {
  readonly loaded: readonly LoadedBriefing[];
  readonly complaints: readonly Complaint[];
}

/**
 * Reads and checks each briefing under `root`, not yet against lock or source. Never throws. A briefing with open
 * questions does not hold, unless `drafts` asks for it as it is.
 */
export function loadBriefings(root: string, md: MarkdownIt, options: { drafts?: boolean } = {}): Briefings {
  const { folders, complaints } = briefingFolders(root);
  const found = loadFolders(folders, md, options);
  return { loaded: found.loaded, complaints: [...complaints, ...found.complaints] };
}

/** Reads and checks the briefings of these folders, as `loadBriefings` does. */
export function loadFolders(
  folders: readonly string[],
  md: MarkdownIt,
  options: { drafts?: boolean } = {},
): Briefings {
  const results = folders.map((folder) => loadBriefing(folder, md, options));
  return {
    loaded: results.flatMap(({ loaded }) => (loaded ? [loaded] : [])),
    complaints: results.flatMap((result) => result.complaints),
  };
}

/** Checks what a briefing quotes on its slides, and all of it against its lock and, where the source is at hand, against the source too. */
export function verifyBriefing(loaded: LoadedBriefing): readonly Complaint[] {
  const complaints = [...verifyAgainstLock(loaded), ...unprovedOnSlides(loaded)];
  const file = findSource(loaded);
  if (complaints.length > 0 || file === undefined) return complaints;
  const source = openSource(file);
  if ("reason" in source) return [source];
  const { lock, complaints: unproved } = verifyAgainstSource(loaded, source);
  const lockPath = lockFile(loaded.folder);
  if (!lock || readTextFile(lockPath).text === lockText(lock)) return unproved;
  return [{ file: lockPath, line: 1, reason: `is not the lock of this source; ${AGAIN}` }];
}
