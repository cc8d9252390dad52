/** A tab of some browser: the little that a journey needs, and that every engine can do. */
export interface Tab {
  readonly open: (url: string) => Promise<void>;
  /** Presses a key, by its `KeyboardEvent.key`. */
  readonly press: (key: string) => Promise<void>;
  /** Clicks in the middle of the first element that the selector finds. */
  readonly click: (selector: string) => Promise<void>;
  /** What an expression says in the page. */
  readonly read: <T>(expression: string) => Promise<T>;
  /** The page as a PDF; absent where a driver cannot print. */
  readonly print?: () => Promise<Uint8Array>;
}

/** A browser that was started for the journeys. */
export interface Engine {
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Waits until an expression is true in the page. Throws, with the expression, after ten seconds. */
export async function until(tab: Tab, expression: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await tab.read<boolean>(`Boolean(${expression})`))) {
    if (Date.now() > end) throw new Error(`never came true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
