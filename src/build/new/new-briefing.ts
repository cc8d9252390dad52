import { openQuestionsIn } from "../content/open-questions.ts";
import { CHECKLIST } from "../content/folders.ts";
import { draftStatements } from "../draft/draft.ts";
import { draftFiles } from "../draft/yaml.ts";
import { headOf, headYaml } from "./briefing-yaml.ts";
import { checklist } from "./checklist.ts";
import { outline } from "./outline.ts";

/** The files of a new briefing, by name, and what there is to say about them. */
export interface NewBriefing {
  readonly files: Readonly<Record<string, string>>;
  readonly statements: number;
  readonly speakers: number;
  readonly toCheck: number;
}

/** Makes all files of a briefing from the text of a report. Any text makes one that can be shown as a draft. */
export function newBriefing(
  text: string,
  of: { readonly id: string; readonly file: string; readonly today: string },
): NewBriefing {
  const draft = draftStatements(text);
  const { statements, briefing } = draftFiles(draft);
  const head = headOf(text, of);
  const content = {
    "briefing.yaml": `${schemaLine("briefing")}${headYaml(head)}${briefing}`,
    "statements.yaml": `${schemaLine("statements")}# Who said what, in the order of the source.\n\n${statements}`,
    "quiz.yaml": `${schemaLine("quiz")}# The questions that do not follow from the statements.\n[]\n`,
    ...outline({ title: head.title, statements: draft.statements, people: draft.people }),
  };
  const toCheck = Object.entries(content).flatMap(([name, one]) => openQuestionsIn(name, one)).length;
  return {
    files: { ...content, [CHECKLIST]: checklist({ id: of.id, file: of.file, toCheck }) },
    statements: draft.statements.length,
    speakers: draft.people.length,
    toCheck,
  };
}

/** Tells editors with a YAML language server which schema completes and checks the file. */
const schemaLine = (name: string): string =>
  `# yaml-language-server: $schema=../../schemas/${name}.yaml.schema.json\n`;
