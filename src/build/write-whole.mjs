import { renameSync, writeFileSync } from "node:fs";

/**
 * Writes a file so that it is there as a whole or, where that fails, as it was before: another process may be
 * reading it or writing it too. In JavaScript, because it runs before the TypeScript is compiled.
 */
export function writeWhole(file, content) {
  const aside = `${file}.${process.pid}.new`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}
