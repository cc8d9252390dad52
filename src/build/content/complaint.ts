import { relative } from "node:path";
import { closestMatch } from "leven";

/** One thing that is wrong in what an author wrote. */
export interface Complaint {
  /** Absolute path. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** `slides/x/2-context.md:14: no statement "paper-tigre". Did you mean "paper-tiger"?` */
export const formatComplaint = ({ file, line, reason }: Complaint): string =>
  `${relative(process.cwd(), file)}:${line}: ${reason}`;

/** All complaints as lines, in the order of files and lines, each once. */
export function formatComplaints(complaints: readonly Complaint[]): string {
  const inOrder = complaints.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return [...new Set(inOrder.map(formatComplaint))].join("\n");
}

/** ` Did you mean "paper-tiger"?` where a known word is near, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const half = Math.floor(word.length / 2);
  const maxDistance = Math.min(half, Math.max(2, Math.floor(word.length / 3)));
  const near = closestMatch(word, [...known], { maxDistance });
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}
