import { get, update } from "idb-keyval";

/** A place on this device that keeps one value. */
export interface Storage {
  /** False where the value is gone with the page. */
  readonly lasting: boolean;
  readonly read: () => Promise<unknown>;
  /**
   * Replaces the value by what `change` makes of it, as one step, so that two
   * tabs never undo each other. Rejects where there is no room for it.
   */
  readonly change: (change: (value: unknown) => unknown) => Promise<void>;
}

/** Opens the place for a key: on this device, or wherever the page's host keeps answers. Never rejects. */
export type OpenStorage = (key: string) => Promise<Storage>;

/**
 * Opens the best place there is: IndexedDB, else local storage, else the memory
 * of this page. Never throws: a browser may block either of them.
 */
export async function openStorage(key: string): Promise<Storage> {
  for (const storage of [indexedDbStorage(key), localStorageOf(key)]) {
    try {
      await storage.read();
      return storage;
    } catch {
      // Blocked here: the next place may not be.
    }
  }
  return memoryStorage();
}

const indexedDbStorage = (key: string): Storage => ({
  lasting: true,
  read: () => get<unknown>(key),
  change: (change) => update<unknown>(key, change),
});

const localStorageOf = (key: string): Storage => ({
  lasting: true,
  read: async () => parse(localStorage.getItem(key)),
  change: async (change) =>
    localStorage.setItem(key, JSON.stringify(change(parse(localStorage.getItem(key))))),
});

function memoryStorage(): Storage {
  let value: unknown;
  return {
    lasting: false,
    read: async () => value,
    change: async (change) => {
      value = change(value);
    },
  };
}

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
