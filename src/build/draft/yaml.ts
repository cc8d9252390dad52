import type { Draft, DraftUnattributed } from "./draft.ts";
import type { Speaker } from "./people/speakers.ts";
import type { DraftStatement } from "./statements.ts";

/** The contents of the two files that a draft fills. */
export interface DraftFiles {
  readonly statements: string;
  readonly briefing: string;
}

/**
 * Writes a draft in the formats of `statements.yaml` and of the `people` and `unattributed` of `briefing.yaml`.
 *
 * A line `# check: …` stands over every entry with an open question; a draft without such lines has none.
 */
export function draftFiles(draft: Draft): DraftFiles {
  return {
    statements: draft.statements.length === 0 ? "[]\n" : draft.statements.map(statementYaml).join("\n"),
    briefing: `${peopleYaml(draft.people)}${unattributedYaml(draft.unattributed)}`,
  };
}

function statementYaml({ id, kind, speaker, cue, content, passage, doubts }: DraftStatement): string {
  const fields = [
    `- id: ${id}`,
    `  kind: ${kind}`,
    ...(speaker === undefined ? [] : [`  speaker: ${speaker}`]),
    ...(cue === "" ? [] : [`  cue: ${scalar(cue)}`]),
    `  content: ${scalar(content)}`,
    `  passage: ${passage}`,
  ];
  return [...doubts.map((doubt) => `# check: ${doubt.replace(/\s+/g, " ")}`), ...fields].join("\n") + "\n";
}

function peopleYaml(people: readonly Speaker[]): string {
  if (people.length === 0) return "people: {}\n";
  return ["people:", ...people.map(personYaml)].join("\n") + "\n";
}

function personYaml({ id, name, role, body }: Speaker): string {
  const fields = [
    `name: ${scalar(name)}`,
    ...(role === undefined ? [] : [`role: ${scalar(role)}`]),
    ...(body ? ["body: true"] : []),
  ];
  return `  ${id}: { ${fields.join(", ")} }`;
}

function unattributedYaml(spans: readonly DraftUnattributed[]): string {
  if (spans.length === 0) return "unattributed: []\n";
  const lines = spans.map(
    (span) =>
      `  # check: is it nobody's statement?\n  - { passage: ${span.passage}, exact: ${scalar(span.exact)}, because: ${scalar(span.because)} }`,
  );
  return ["unattributed:", ...lines].join("\n") + "\n";
}

const PLAIN = /^\p{L}[\p{L}\p{N} .'’“”;/()!?—–…-]*$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text as a YAML scalar that means just this text wherever it stands: plain if it is harmless, or else in quotes. */
export const scalar = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) && text === text.trim()
    ? text
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
