import { hasSpeaker, quotedParts } from "../../model/statement.ts";
import { isPictureName } from "../pictures/picture-names.ts";
import { didYouMean, type Complaint } from "./complaint.ts";
import { firstPlaces } from "./first-places.ts";
import type { BriefingFile, StatementsFile } from "./load-briefing.ts";

type WrittenStatement = StatementsFile["data"][number];

/** People whose names cannot be told apart on screen. */
export function checkPeople({ file, data, lineOf }: BriefingFile): readonly Complaint[] {
  const people = Object.entries(data.people);
  const firstAt = firstPlaces(people.map(([, { name }]) => name));
  return people
    .filter(([, { name }], index) => firstAt.get(name) !== index)
    .map(([id, { name }]) => ({
      file,
      line: lineOf(["people", id]),
      reason: `a second person called "${name}"`,
    }));
}

/** Everything in `statements.yaml` that does not hold in itself or names what is not there. */
export function checkStatements(
  { file, data, lineOf }: StatementsFile,
  known: { readonly people: readonly string[]; readonly statements: readonly string[] },
): readonly Complaint[] {
  const firstAt = firstPlaces(data.map(({ id }) => id));
  const ids = new Set(known.statements);
  return data.flatMap((statement, index) => {
    const found = [
      ...(firstAt.get(statement.id) !== index
        ? [["id", `a second statement "${statement.id}"`] as const]
        : []),
      ...(isPictureName(statement.id) ? [["id", `"${statement.id}" is the name of a picture`] as const] : []),
      ...wrongKind(statement),
      ...unknownPeople(statement, known.people),
      ...unknownContradictions(statement, ids),
    ];
    return found.map(([field, reason]) => ({ file, line: lineOf([index, field]), reason }));
  });
}

type Finding = readonly [field: string, reason: string];

function wrongKind({ kind, speaker, relays, content, starts }: WrittenStatement): readonly Finding[] {
  const findings: Finding[] = [];
  const marks = content.match(/["“”]/g)?.length ?? 0;
  const quoted = quotedParts({ kind, content }).length;
  if (hasSpeaker(kind) && speaker === undefined) findings.push(["kind", `${kind} needs a speaker`]);
  if (!hasSpeaker(kind) && speaker !== undefined)
    findings.push(["speaker", `${kind} has no speaker: the report says it itself`]);
  if (!hasSpeaker(kind) && relays.length > 0)
    findings.push(["relays", `${kind} has no speaker who could pass anything on`]);
  if (kind === "direct" && /^["“].*["”]$/s.test(content))
    findings.push(["content", "direct content stands without the outer quotation marks"]);
  if (kind !== "direct" && marks % 2 === 1)
    findings.push(["content", "a quotation mark is opened and not closed"]);
  if (kind === "mixed" && quoted === 0)
    findings.push([
      "content",
      "mixed needs quoted words in double quotation marks; without them it is indirect",
    ]);
  if (kind !== "direct" && kind !== "mixed" && marks > 0)
    findings.push(["content", `${kind} has no quoted words; with them it is mixed`]);
  if (starts.length > 0 && starts.length !== quoted)
    findings.push(["starts", `${starts.length} positions for ${quoted} quoted parts`]);
  return findings;
}

function unknownPeople(statement: WrittenStatement, people: readonly string[]): readonly Finding[] {
  const named: Finding[] = [
    ...(statement.speaker === undefined ? [] : [["speaker", statement.speaker] as const]),
    ...statement.about.map((id) => ["about", id] as const),
    ...statement.relays.map((id) => ["relays", id] as const),
  ];
  return named
    .filter(([, id]) => !people.includes(id))
    .map(([field, id]) => [field, `no person "${id}" in briefing.yaml.${didYouMean(id, people)}`]);
}

function unknownContradictions(statement: WrittenStatement, ids: ReadonlySet<string>): readonly Finding[] {
  return statement.contradicts
    .filter((id) => !ids.has(id) || id === statement.id)
    .map((id) => {
      const others = [...ids].filter((other) => other !== statement.id);
      return ["contradicts", `no other statement "${id}".${didYouMean(id, others)}`];
    });
}
