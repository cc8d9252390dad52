import { existsSync } from "node:fs";
import type { LoadedBriefing } from "./content/load-briefing.ts";
import type { OpenQuestion } from "./content/open-questions.ts";
import { lockFile } from "./verify/verify-lock.ts";

/** True for a briefing with open questions, and for one that was never proved against its source. */
export const isDraft = ({ openQuestions, folder }: LoadedBriefing): boolean =>
  openQuestions.length > 0 || !existsSync(lockFile(folder));

/** A draft as its author sees it while serving: its title says so on every page, and what is open is listed. */
export const showDraft = (loaded: LoadedBriefing): LoadedBriefing =>
  isDraft(loaded)
    ? {
        ...loaded,
        briefing: { ...loaded.briefing, title: `Draft: ${loaded.briefing.title}` },
        openQuestions: [...loaded.openQuestions, ...unproved(loaded)],
      }
    : loaded;

function unproved({ folder, briefing }: LoadedBriefing): readonly OpenQuestion[] {
  const file = lockFile(folder);
  const question = `it is not proved yet; once all else is settled, run: npm run verify -- ${briefing.source.file}`;
  return existsSync(file) ? [] : [{ file, line: 1, question }];
}
