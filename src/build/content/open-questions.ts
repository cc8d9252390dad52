import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Complaint } from "./complaint.ts";
import { readTextFile } from "./text-file.ts";

/** Something in a draft that nobody has decided yet. */
export interface OpenQuestion {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly question: string;
}

const IN_YAML = /^\s*#\s*check:\s*(.*)$/;

/** In Markdown, a link that is defined and never used shows nowhere. */
const IN_MARKDOWN = /^\[check\]: # \((.*)\)$/;

/**
 * The open questions of a briefing: lines `# check: …` in its YAML files and `[check]: # (…)` in its slides.
 *
 * A draft guesses who said what and asks where it is not sure. A guess that nobody
 * has looked at must not become a key: whoever has checked it deletes the line.
 */
export function openQuestions(folder: string): readonly OpenQuestion[] {
  const names = readdirSync(folder).toSorted();
  const inOrderOfWork = [".yaml", ".md"].flatMap((end) => names.filter((name) => name.endsWith(end)));
  return inOrderOfWork.flatMap((name) => {
    const file = join(folder, name);
    return openQuestionsIn(file, readTextFile(file).text ?? "");
  });
}

/** The open questions in a file's text. */
export function openQuestionsIn(file: string, text: string): readonly OpenQuestion[] {
  const pattern = file.endsWith(".md") ? IN_MARKDOWN : IN_YAML;
  return text.split("\n").flatMap((line, index) => {
    const question = pattern.exec(line)?.[1];
    return question === undefined ? [] : [{ file, line: index + 1, question }];
  });
}

/** What a build says of an open question. */
export const complaintOfQuestion = ({ file, line, question }: OpenQuestion): Complaint => ({
  file,
  line,
  reason: `not checked yet: ${question} (delete this line once it is)`,
});
