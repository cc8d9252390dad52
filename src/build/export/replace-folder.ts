import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes a folder hold these files and nothing else. They are written aside
 * and then put in its place: when writing fails, the folder is as it was. Throws then.
 */
export function replaceFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const [aside, old] = [`${folder}.new`, `${folder}.old`];
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(aside);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(aside, name), content);
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
