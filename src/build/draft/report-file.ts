import { readFileSync, statSync } from "node:fs";

const MOST_BYTES = 10 * 1024 * 1024;

/** The text of a report. What is no readable report is an error that says what to do. */
export function readReportFile(file: string): string {
  const text = decoded(file, bytesOf(file));
  if (text.trim() === "") throw new Error(`${file}: the file is empty; save the report's text in it`);
  return text;
}

function bytesOf(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`${file}: no such file; name the report, a text or Markdown file`);
  if (!stats.isFile()) throw new Error(`${file}: not a file; name a text or Markdown file`);
  if (stats.size > MOST_BYTES)
    throw new Error(`${file}: ${Math.ceil(stats.size / 1024 / 1024)} MB; a report has at most 10 MB`);
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${file}: cannot be read; check who may read it`);
  }
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: not UTF-8; save it as UTF-8 text`);
  }
}
