/** Writes a file so that it is there as a whole or, where that fails, as it was before. */
export function writeWhole(file: string, content: string | Uint8Array): void;
