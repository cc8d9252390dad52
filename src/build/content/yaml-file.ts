import * as v from "valibot";
import { LineCounter, parseDocument, type Document } from "yaml";
import type { Complaint } from "./complaint.ts";
import { readTextFile } from "./text-file.ts";

/** Where a value stands: keys and list positions from the top. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that fits its schema; `lineOf` finds the line of any value in it. */
export interface YamlFile<T> {
  readonly file: string;
  readonly data: T;
  readonly lineOf: (path: YamlPath) => number;
}

/** The file's checked content, or everything that is wrong with it. */
export type YamlResult<T> =
  | { readonly ok: YamlFile<T> }
  | { readonly ok?: undefined; readonly complaints: readonly Complaint[] };

/** Reads and checks a YAML file against a valibot schema. Never throws. */
export function readYamlFile<S extends v.GenericSchema>(
  file: string,
  schema: S,
): YamlResult<v.InferOutput<S>> {
  const { text, complaint } = readTextFile(file);
  if (complaint) return { complaints: [complaint] };

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      complaints: document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        reason: `is not valid YAML: ${firstSentence(message)}`,
      })),
    };
  }
  const lineOf = (path: YamlPath): number => lineOfValue(document, lines, path);
  return check(file, document, schema, lineOf);
}

function check<S extends v.GenericSchema>(
  file: string,
  document: Document,
  schema: S,
  lineOf: (path: YamlPath) => number,
): YamlResult<v.InferOutput<S>> {
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch {
    return { complaints: [{ file, line: 1, reason: "has too many YAML aliases" }] };
  }
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: { file, data: result.output, lineOf } };
  return {
    complaints: result.issues.flatMap(innermost).map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      return { file, line: lineOf(path), reason: reasonOf(issue, path) };
    }),
  };
}

/** Issues of the alternatives of a union say more than "does not fit any". */
function innermost(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  return issue.type === "union" && issue.issues ? issue.issues.slice(0, 1) : [issue];
}

function reasonOf(issue: v.BaseIssue<unknown>, path: YamlPath): string {
  const where = path.length > 0 ? `"${path.join(".")}"` : "the file";
  if (issue.type === "strict_object" && issue.expected !== "Object") return issue.message;
  if (issue.type === "picklist")
    return `${where} is ${issue.received}; it can be ${issue.expected?.replaceAll(/[()]/g, "")}`;
  if (issue.kind === "schema" && issue.expected)
    return `${where} must be ${plainType(issue.expected)}, not ${issue.received}`;
  return `${where} ${issue.message}`;
}

const PLAIN_TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "a group of fields",
};

const plainType = (expected: string): string => PLAIN_TYPES[expected] ?? expected;

const firstSentence = (message: string): string => message.split(/ at line |\n/)[0]?.trim() ?? message;

/** The line of the value at `path`, or of the nearest thing around it that exists. */
function lineOfValue(document: Document, lines: LineCounter, path: YamlPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = startOf(document, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function startOf(document: Document, path: YamlPath): number | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return rangeStart(node);
}

const rangeStart = (node: unknown): number | undefined =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
