import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, sep } from "node:path";
import type { Complaint } from "./complaint.ts";

const LARGEST_BYTES = 5_000_000;

/** A file's text, or what is wrong with the file. */
export type TextFile =
  | { readonly text: string; readonly complaint?: undefined }
  | { readonly text?: undefined; readonly complaint: Complaint };

/**
 * Reads a file that an author wrote: UTF-8, not empty, at most 5 MB, and
 * really in its folder (a symbolic link that leads out of it is refused).
 * Line ends become `\n` and a byte order mark is dropped. Never throws.
 */
export function readTextFile(file: string): TextFile {
  const reject = (reason: string, line = 1): TextFile => ({ complaint: { file, line, reason } });
  try {
    if (!realpathSync(file).startsWith(realpathSync(dirname(file)) + sep))
      return reject("is a symbolic link out of the briefing's folder");
    const stat = statSync(file);
    if (!stat.isFile()) return reject("is not a file");
    if (stat.size > LARGEST_BYTES)
      return reject(`has ${megabytes(stat.size)} MB; at most ${megabytes(LARGEST_BYTES)} MB are read`);
    return decode(readFileSync(file), reject);
  } catch (error) {
    return reject(isMissing(error) ? "is missing" : "cannot be read");
  }
}

function decode(bytes: Buffer, reject: (reason: string, line?: number) => TextFile): TextFile {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, "\n");
    return text.trim() === "" ? reject("is empty") : { text };
  } catch {
    return reject("is not UTF-8 text; save it as UTF-8", lineOfBadByte(bytes));
  }
}

function lineOfBadByte(bytes: Buffer): number {
  const firstBad = new TextDecoder().decode(bytes).indexOf("\uFFFD");
  return new TextDecoder().decode(bytes).slice(0, firstBad).split("\n").length;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, "");

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
