import type { Draft, DraftUnattributed } from "./draft.ts";
import type { Speaker } from "./people/speakers.ts";
import type { DraftOccasion } from "./occasion.ts";
import { shown } from "./text/hidden.ts";
import { uniqueIds } from "./slugs.ts";
import type { DraftStatement } from "./statements.ts";

/** The contents of the two files that a draft fills. */
export interface DraftFiles {
  readonly statements: string;
  readonly briefing: string;
}

/** Stands for whoever says what the draft gives to nobody, until the author has found out. */
const UNKNOWN = "unknown-speaker";

/**
 * Writes a draft in the formats of `statements.yaml` and of the `people` and `unattributed` of `briefing.yaml`.
 *
 * A line `# check: …` stands over every entry with an open question; a draft without such lines has none.
 */
export function draftFiles(draft: Draft): DraftFiles {
  const unknown = uniqueIds([...draft.people.map(({ id }) => id), UNKNOWN]).at(-1) ?? UNKNOWN;
  const statements = draft.statements.map((one) => statementYaml(one, unknown));
  const isNeeded = draft.statements.some(({ speaker }) => speaker === undefined);
  const nobody: Speaker = { id: unknown, name: "Unknown speaker", body: true, aliases: [] };
  return {
    statements: statements.length === 0 ? "[]\n" : statements.join("\n"),
    briefing: `${peopleYaml(isNeeded ? [...draft.people, nobody] : draft.people)}${unattributedYaml(draft.unattributed)}`,
  };
}

function statementYaml(statement: DraftStatement, unknown: string): string {
  const { id, kind, speaker, cue, content, occasion, passage, doubts } = statement;
  const fields = [
    `- id: ${id}`,
    `  kind: ${kind}`,
    `  speaker: ${speaker ?? unknown}`,
    ...(!/\p{L}/u.test(cue) ? [] : [`  cue: ${scalar(cue)}`]),
    `  content: ${scalar(content)}`,
    ...occasionYaml(occasion),
    `  passage: ${passage}`,
  ];
  return [...doubts.map((doubt) => `# check: ${doubt.replace(/\s+/g, " ")}`), ...fields].join("\n") + "\n";
}

function occasionYaml(occasion: DraftOccasion): readonly string[] {
  const fields = Object.entries(occasion).map(([field, text]) => `${field}: ${scalar(String(text))}`);
  return fields.length === 0 ? [] : [`  occasion: { ${fields.join(", ")} }`];
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
  const visible = spans.filter(({ exact }) => shown(exact).trim() !== "");
  if (visible.length === 0) return "unattributed: []\n";
  const lines = visible.map(
    (span) =>
      `  # check: is “${question(span.exact)}” nobody's statement?\n  - { passage: ${span.passage}, exact: ${scalar(span.exact)}, because: ${scalar(span.because)} }`,
  );
  return ["unattributed:", ...lines].join("\n") + "\n";
}

const question = (exact: string): string => shown(exact).replace(/\s+/g, " ").slice(0, 60);

const PLAIN = /^\p{L}[\p{L}\p{N} .'’“”;/()!?—–…-]*$/u;
/** Text with double marks reads better between single ones. */
const READABLE = /^[^\n\\\u2028\u2029\ufeff]*"[^\n\\\u2028\u2029\ufeff]*$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text as a YAML scalar that means just this text wherever it stands: plain if it is harmless, or else in quotes. */
export function scalar(text: string): string {
  const visible = shown(text);
  if (PLAIN.test(visible) && !RESERVED.test(visible) && visible === visible.trim()) return visible;
  return READABLE.test(visible)
    ? `'${visible.replaceAll("'", "''")}'`
    : JSON.stringify(visible).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
