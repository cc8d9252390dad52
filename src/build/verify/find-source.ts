import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Complaint } from "../content/complaint.ts";
import type { LoadedBriefing } from "../content/load-briefing.ts";
import { readSource, type SourceText } from "./source-text.ts";

/** The path of the briefing's source in the folder that BRIEFING_SOURCES names; undefined where it is not at hand. */
export function findSource({ briefing }: LoadedBriefing): string | undefined {
  const folder = process.env["BRIEFING_SOURCES"];
  if (!folder) return undefined;
  const file = join(folder, briefing.source.file);
  return existsSync(file) ? file : undefined;
}

/** Reads a source file, or says what is wrong with it. */
export function openSource(file: string): SourceText | Complaint {
  try {
    return readSource(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? "is not UTF-8 text" : "cannot be read";
    return { file, line: 1, reason };
  }
}
