import { join } from "node:path";
import type { Complaint } from "./complaint.ts";
import { readTextFile } from "./text-file.ts";

const QUESTION = /^\s*#\s*check:\s*(.*)$/;

/**
 * The open questions of a draft: lines `# check: …` in `statements.yaml`.
 *
 * A draft guesses who said what and asks where it is not sure. A guess that nobody
 * has looked at must not become a key: whoever has checked it deletes the line.
 */
export function uncheckedGuesses(folder: string): readonly Complaint[] {
  const file = join(folder, "statements.yaml");
  const lines = readTextFile(file).text?.split("\n") ?? [];
  return lines.flatMap((line, index) => {
    const question = QUESTION.exec(line)?.[1];
    if (question === undefined) return [];
    return [{ file, line: index + 1, reason: `not checked yet: ${question}; delete this line once it is` }];
  });
}
