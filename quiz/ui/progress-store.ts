import { appendEntry, mergeLogs, type Log, type LogEntry } from "../log.ts";
import { emptyProgress, fromFile, parseProgress, toFile, type Progress } from "../progress.ts";
import { openStorage, type Storage } from "./storage.ts";

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
};

/** Opens the answers to one briefing. Never throws: what cannot be kept is said through `notify`. */
export async function openProgress(briefing: string, notify: (text: string) => void): Promise<ProgressStore> {
  const key = `briefing-progress/${briefing}`;
  const storage = await openStorage(key);
  if (!storage.lasting) notify(NOTICES.memory);
  const found = await readStored(storage, key, briefing, notify);
  let { progress } = found;

  const keep = async (): Promise<void> => {
    if (!found.mayWrite) return;
    await storage.change((stored) => merged(stored, progress)).catch(() => notify(NOTICES.full));
  };
  return {
    log: () => progress.log,
    add: async (entry) => {
      progress = { ...progress, log: appendEntry(progress.log, entry) };
      await keep();
    },
    file: () => toFile(progress),
    load: async (text) => {
      const read = fromFile(text);
      if ("newer" in read) return "This file is from a newer version of this page.";
      if ("corrupt" in read) return `This file could not be read: ${read.corrupt}.`;
      if (read.ok.briefing !== briefing) return "This file belongs to another briefing.";
      progress = { ...progress, log: mergeLogs(progress.log, read.ok.log) };
      await keep();
      return undefined;
    },
    forget: async () => {
      progress = emptyProgress(briefing);
      if (found.mayWrite) await storage.change(() => progress).catch(() => notify(NOTICES.full));
    },
  };
}

interface Found {
  readonly progress: Progress;
  /** False where the record belongs to a newer version: it must stay as it is. */
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
  notify(NOTICES.corrupt);
  await setAside(stored, key);
  await storage.change(() => emptyProgress(briefing)).catch(() => undefined);
  return { progress: emptyProgress(briefing), mayWrite: true };
}

async function setAside(stored: unknown, key: string): Promise<void> {
  const place = await openStorage(`${key}/aside/${new Date().toISOString()}`);
  await place.change(() => stored).catch(() => undefined);
}

/** What another tab has kept meanwhile stays; a record that cannot be read any more is left alone. */
function merged(stored: unknown, progress: Progress): unknown {
  if (stored === undefined) return progress;
  const read = parseProgress(stored);
  return "ok" in read ? { ...progress, log: mergeLogs(read.ok.log, progress.log) } : stored;
}
