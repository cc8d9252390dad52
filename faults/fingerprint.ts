import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One text for all that is in a folder, names and bytes: another one means that something differs. */
export function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true }).map(String).toSorted();
  for (const name of names) {
    const file = join(folder, name);
    hash.update(`${name}\0`);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** How many bytes the files in a folder have. */
export const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, String(name))))
    .filter((stat) => stat.isFile())
    .reduce((sum, { size }) => sum + size, 0);
