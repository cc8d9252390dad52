import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, sep } from "node:path";
import type { Complaint } from "./complaint.ts";

const LARGEST_BYTES = 5_000_000;

/** Control characters, and those that override the direction of text: they make a page show what is not there. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** A file's text, or what is wrong with the file. */
export type TextFile =
  | { readonly text: string; readonly complaint?: undefined }
  | { readonly text?: undefined; readonly complaint: Complaint };

/**
 * Reads a file that an author wrote: UTF-8, not empty, at most 5 MB, and
 * really in its folder (a symbolic link that leads out of it is refused),
 * without hidden control characters. Line ends become `\n` and a byte order
 * mark is dropped. Never throws.
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
    if (text.trim() === "") return reject("is empty");
    const hidden = HIDDEN.exec(text);
    return hidden
      ? reject(`holds the hidden character ${nameOf(hidden[0])}`, lineAt(text, hidden.index))
      : { text };
  } catch {
    return reject("is not UTF-8 text; save it as UTF-8", lineOfBadByte(bytes));
  }
}

function lineOfBadByte(bytes: Buffer): number {
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, "\n");
  return lineAt(text, text.indexOf("\uFFFD"));
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

/** `U+202E` */
const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, "");

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
