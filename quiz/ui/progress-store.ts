import { appendEntry, mergeLogs, type Log, type LogEntry } from "../log.ts";
import {
  emptyProgress,
  fromFile,
  parseProgress,
  toFile,
  type ParsedProgress,
  type Progress,
} from "../progress.ts";
import { openStorage, type OpenStorage, type Storage } from "./storage.ts";

/** The learner's answers, kept on this device. */
export interface ProgressStore {
  readonly log: () => Log;
  /** Keeps an answer. Resolves when it is kept, or when the reader was told that it cannot be. */
  readonly add: (entry: LogEntry) => Promise<void>;
  /** The text of a file with all answers. */
  readonly file: () => string;
  /** Takes in the answers of a file. Resolves to what is wrong with the file, if anything is. */
  readonly load: (text: string) => Promise<string | undefined>;
  readonly forget: () => Promise<void>;
}

/** What the reader is told; each of these leaves the quiz usable. */
const NOTICES = {
  memory:
    "This browser keeps nothing for this page. Your answers last until you leave it; save them to a file to keep them.",
  full: "There is no room left on this device: your answers last until you leave this page. Save them to a file to keep them.",
  newer:
    "Your answers were kept by a newer version of this page. They stay as they are; what you answer now lasts until you leave. Reload the page to get the newer version.",
  corrupt:
    "The answers kept on this device could not be read. They are set aside, not deleted, and you start anew.",
  stuck:
    "The answers kept on this device could not be read, and there is no room to set them aside. They stay as they are; what you answer now lasts until you leave. Save it to a file to keep it.",
};

/** Opens the answers to one briefing. Never throws: what cannot be kept is said through `notify`. */
export async function openProgress(
  briefing: string,
  notify: (text: string) => void,
  open: OpenStorage = openStorage,
): Promise<ProgressStore> {
  const key = `briefing-progress/${briefing}`;
  const storage = await open(key);
  if (!storage.lasting) notify(NOTICES.memory);
  const found = await readStored(storage, key, briefing, notify);
  let { progress } = found;
  // Only this is written: what another tab has forgotten meanwhile does not come back.
  let unsaved: Log = [];

  const keep = async (entries: Log): Promise<void> => {
    unsaved = mergeLogs(unsaved, entries);
    progress = withEntries(progress, entries);
    if (!found.mayWrite) return;
    const writing = unsaved;
    try {
      const kept = await changed(storage, briefing, writing);
      if (!("ok" in kept)) return notify("newer" in kept ? NOTICES.newer : NOTICES.stuck);
      unsaved = unsaved.filter((entry) => !writing.includes(entry));
      progress = withEntries(kept.ok, unsaved);
    } catch {
      notify(NOTICES.full);
    }
  };
  return {
    log: () => progress.log,
    add: (entry) => {
      const known = new Set(progress.log);
      return keep(appendEntry(progress.log, entry).filter((one) => !known.has(one)));
    },
    file: () => toFile(progress),
    load: async (text) => {
      const read = fromFile(text);
      if ("newer" in read) return "This file is from a newer version of this page.";
      if ("corrupt" in read) return `This file could not be read: ${read.corrupt}.`;
      if (read.ok.briefing !== briefing) return "This file belongs to another briefing.";
      await keep(read.ok.log);
      return undefined;
    },
    forget: async () => {
      progress = emptyProgress(briefing);
      unsaved = [];
      if (found.mayWrite) await storage.change(() => progress).catch(() => notify(NOTICES.full));
    },
  };
}

const withEntries = (progress: Progress, entries: Log): Progress => ({
  ...progress,
  log: mergeLogs(progress.log, entries),
});

/**
 * Writes entries beside what is stored, another tab's answers among it, and resolves to all of it.
 * A record that cannot be read any more is left alone.
 */
async function changed(storage: Storage, briefing: string, entries: Log): Promise<ParsedProgress> {
  let result: ParsedProgress = { ok: emptyProgress(briefing) };
  await storage.change((stored) => {
    const read = stored === undefined ? { ok: emptyProgress(briefing) } : parseProgress(stored);
    result = "ok" in read ? { ok: withEntries(read.ok, entries) } : read;
    return "ok" in result ? result.ok : stored;
  });
  return result;
}

interface Found {
  readonly progress: Progress;
  /** False where the record belongs to a newer version, or could not be set aside: it must stay as it is. */
  readonly mayWrite: boolean;
}

async function readStored(
  storage: Storage,
  key: string,
  briefing: string,
  notify: (text: string) => void,
): Promise<Found> {
  const stored = await storage.read();
  if (stored === undefined) return { progress: emptyProgress(briefing), mayWrite: true };
  const read = parseProgress(stored);
  if ("ok" in read) return { progress: read.ok, mayWrite: true };
  if ("newer" in read) {
    notify(NOTICES.newer);
    return { progress: emptyProgress(briefing), mayWrite: false };
  }
  const mayWrite = await setAside(stored, key);
  notify(mayWrite ? NOTICES.corrupt : NOTICES.stuck);
  // Another tab may have done the same, and kept answers since: those stay.
  const anew = (now: unknown): unknown => ("corrupt" in parseProgress(now) ? emptyProgress(briefing) : now);
  if (mayWrite) await storage.change(anew).catch(() => undefined);
  return { progress: emptyProgress(briefing), mayWrite };
}

/** Copies a record to a place of its own. False where there is no room for the copy: the record must then stay. */
async function setAside(stored: unknown, key: string): Promise<boolean> {
  const aside = await openStorage(`${key}/aside/${new Date().toISOString()}`);
  return aside
    .change(() => stored)
    .then(
      () => aside.lasting,
      () => false,
    );
}
