/** Files that take long to make, and the paths of what they were made from. */
export interface Made {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly inputs: readonly string[];
}

/** Where they are kept. */
export interface Kept {
  readonly folder: string;
  readonly names: readonly string[];
}

/** Makes files once, and anew when what they were made from has changed. Rejects where `make` does. */
export function kept(name: string, make: () => Promise<Made>): Promise<Kept>;
