import { constructFromEvents, CORE_SCHEMA, parseEvents, YAMLException } from "js-yaml";
import * as v from "valibot";
import type { Complaint } from "./complaint.ts";
import { readTextFile } from "./text-file.ts";
import {
  secondDocument,
  wrongAliases,
  yamlPlaces,
  type Finding,
  type YamlPath,
  type YamlPlaces,
} from "./yaml-places.ts";

/** A YAML file that fits its schema. */
export interface YamlFile<T> {
  readonly file: string;
  readonly data: T;
  /** The line of the key at `path`, in a list that of the value, or of the nearest thing around it that exists. */
  readonly lineOf: (path: YamlPath) => number;
}

/** The file's checked content, or everything that is wrong with it and what can be told in spite of that. */
export type YamlResult<T> =
  | { readonly ok: YamlFile<T>; readonly sound: YamlFile<T>; readonly written: unknown }
  | {
      readonly ok?: undefined;
      readonly complaints: readonly Complaint[];
      /** Of a list: the entries that fit. */
      readonly sound?: YamlFile<T> | undefined;
      /** The values as they stand there, fitting or not; absent where the file is no YAML at all. */
      readonly written?: unknown;
    };

/** Reads and checks a YAML file against a valibot schema. Never throws. */
export function readYamlFile<S extends v.GenericSchema>(
  file: string,
  schema: S,
): YamlResult<v.InferOutput<S>> {
  const { text, complaint } = readTextFile(file);
  if (complaint) return { complaints: [complaint] };

  const lineAt = lineFinder(text);
  const parsed = parseYaml(text);
  if (parsed.findings)
    return {
      complaints: parsed.findings.map(({ at, reason }) => ({ file, line: lineAt(at), reason })),
    };

  const { startOf } = parsed;
  const lineOf = (path: YamlPath): number => {
    const around = path.findLastIndex((_, index) => startOf(path.slice(0, index + 1)) !== undefined);
    return lineAt(startOf(path.slice(0, around + 1)) ?? 0);
  };
  return check({ file, data: parsed.data, lineOf }, schema);
}

type Parsed =
  | { readonly data: unknown; readonly startOf: YamlPlaces["startOf"]; readonly findings?: undefined }
  | { readonly findings: readonly Finding[] };

/** Deeper than any author nests. */
const DEEPEST = 100;

function parseYaml(text: string): Parsed {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const { startOf, wrongNames } = yamlPlaces(events, text);
    const findings = [...secondDocument(events, text), ...wrongNames, ...wrongAliases(events, text)];
    if (findings.length > 0) return { findings };
    return { startOf, data: constructFromEvents(events, { source: text, schema: CORE_SCHEMA })[0] ?? null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      findings: [{ at: error.mark?.position ?? 0, reason: `is not valid YAML: ${plainReason(error)}` }],
    };
  }
}

/** What the parser says of the mistakes that authors make most, for people who are no programmers. */
const PLAIN_REASONS: readonly (readonly [RegExp, string])[] = [
  [/deficient indentation/, "stands too far left, or a quotation mark or bracket above is never closed"],
  [/within a (single|double) quoted scalar/, "a quotation mark is opened and never closed"],
  [/within a flow collection/, "a bracket is opened and never closed"],
  [/nesting exceeded/, "nested too deeply"],
];

const plainReason = ({ reason }: YAMLException): string =>
  PLAIN_REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;

/** Gives the line, from 1, of any position of the text. */
function lineFinder(text: string): (at: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) breaks.push(at);
  return (at) => {
    let [line, last] = [0, breaks.length];
    while (line < last) {
      const middle = (line + last) >> 1;
      if ((breaks[middle] ?? 0) < at) line = middle + 1;
      else last = middle;
    }
    return line + 1;
  };
}

function check<S extends v.GenericSchema>(
  { file, data, lineOf }: YamlFile<unknown>,
  schema: S,
): YamlResult<v.InferOutput<S>> {
  const { result, unknown } = parse(schema, data);
  const issues = [...unknown, ...(result.issues ?? [])];
  if (result.success && issues.length === 0) {
    const ok = { file, data: result.output, lineOf };
    return { ok, sound: ok, written: data };
  }
  const found = issues.map((issue) => ({ issue, path: pathOf(issue) }));
  return {
    complaints: found.map(({ issue, path }) => ({ file, line: lineOf(path), reason: reasonOf(issue, path) })),
    sound: soundEntries(
      { file, data: result.output as v.InferOutput<S>, lineOf },
      new Set(found.map(({ path }) => path[0])),
    ),
    written: data,
  };
}

const pathOf = ({ path }: v.BaseIssue<unknown>): YamlPath =>
  (path ?? []).map(({ key }) => key as string | number);

/** The entries of a list in which nothing is wrong; undefined where the file is no list. */
function soundEntries<T>(
  { file, data, lineOf }: YamlFile<T>,
  broken: ReadonlySet<string | number | undefined>,
): YamlFile<T> | undefined {
  if (!Array.isArray(data)) return undefined;
  const kept = [...data.keys()].filter((index) => !broken.has(index));
  return {
    file,
    data: kept.map((index) => data[index] as unknown) as T,
    lineOf: ([index, ...path]) => lineOf([kept[Number(index)] ?? 0, ...path]),
  };
}

/** Parses, and finds every unknown field: valibot names one a group, so each is taken out until none is left. */
function parse<S extends v.GenericSchema>(schema: S, data: unknown) {
  const unknown: v.BaseIssue<unknown>[] = [];
  for (;;) {
    const result = v.safeParse(schema, data, { abortPipeEarly: true });
    const found = (result.issues ?? []).filter(({ expected }) => expected === "never");
    if (found.length === 0) return { result, unknown };
    unknown.push(...found);
    for (const { path } of found) {
      const last = path?.at(-1);
      if (last) Reflect.deleteProperty(last.input as object, last.key as string);
    }
  }
}

function reasonOf(issue: v.BaseIssue<unknown>, path: YamlPath): string {
  const where = path.length > 0 ? `"${path.join(".")}"` : "the file";
  if (issue.type === "strict_object" && issue.expected !== "Object") return issue.message;
  if (issue.type === "picklist")
    return `${where} is ${issue.received}; it can be ${issue.expected?.replaceAll(/[()]/g, "")}`;
  if (issue.kind === "schema" && issue.expected)
    return `${where} must be ${plainType(issue.expected)}, not ${plainType(issue.received)}`;
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
