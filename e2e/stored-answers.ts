import type { Page } from "@playwright/test";

/** Where the page keeps the answers to the embedded briefing. */
export const RECORD = "briefing-progress/rubio-lavrov";

/** All that this site keeps in IndexedDB, by key. */
export const storedRecords = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("keyval-store"));
    const store = database.transaction("keyval").objectStore("keyval");
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, index) => [String(key), values[index] as unknown]));
  });

/** Puts a record there, as another version of the page or an accident may have left it. */
export const storeRecord = (page: Page, value: unknown): Promise<void> =>
  page.evaluate(
    async ([key, record]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("keyval-store");
        request.onupgradeneeded = () => request.result.createObjectStore("keyval");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const writing = database.transaction("keyval", "readwrite");
      writing.objectStore("keyval").put(record, key);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      database.close();
    },
    [RECORD, value] as const,
  );

/** Makes IndexedDB refuse to open, as some browsers do in private windows. */
export const blockIndexedDb = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Blocked by the test.", "SecurityError");
    };
  });

/** Makes reaching for local storage an error, as with all site data blocked. */
export const blockLocalStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Blocked by the test.", "SecurityError");
      },
    });
  });

/** Lets both places be read and refuses to write: the disk is full. With `keys`, only to keys with that text in them. */
export const fillStorage = (page: Page, keys = ""): Promise<unknown> =>
  page.addInitScript((text) => {
    const full = (): never => {
      throw new DOMException("Full, says the test.", "QuotaExceededError");
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      return String(key).includes(text) ? full() : put.call(this, value, key);
    };
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      return key.includes(text) ? full() : setItem.call(this, key, value);
    };
  }, keys);
