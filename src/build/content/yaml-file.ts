import * as v from "valibot";
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import type { Complaint } from "./complaint.ts";
import { RESERVED_NAMES } from "./reserved-names.ts";
import { readTextFile } from "./text-file.ts";

/** Where a value stands: keys and list positions from the top. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that fits its schema; `lineOf` finds the line of any value in it. */
export interface YamlFile<T> {
  readonly file: string;
  readonly data: T;
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

  const deep = tooDeepLine(text);
  if (deep !== undefined)
    return { complaints: [{ file, line: deep, reason: "is not valid YAML: nested too deeply" }] };

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const broken = [...syntaxErrors(document).map(syntaxError), ...brokenNodes(document)];
  if (broken.length > 0) {
    return { complaints: broken.map(({ at, reason }) => ({ file, line: lines.linePos(at).line, reason })) };
  }
  const lineOf = (path: YamlPath): number => lineOfValue(document, lines, path);
  return check(file, document, schema, lineOf);
}

/** Deeper than any author nests. Much deeper, and the parser takes the whole process down with it. */
const DEEPEST = 200;

/** The first line that opens too many brackets, or stands too far in. */
function tooDeepLine(text: string): number | undefined {
  let open = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.length > DEEPEST && line.search(/[^\s?:-]|$/) > DEEPEST) return index + 1;
    for (const character of line) {
      if (character === "[" || character === "{") open += 1;
      else if (character === "]" || character === "}") open = Math.max(0, open - 1);
      if (open > DEEPEST) return index + 1;
    }
  }
  return undefined;
}

interface Finding {
  readonly at: number;
  readonly reason: string;
}

type SyntaxProblem = Document["errors"][number];

/** After one broken mark the parser stumbles over much of what follows; only the first stumble is the author's. */
function syntaxErrors({ errors }: Document): readonly SyntaxProblem[] {
  const first = errors.findIndex(({ code }) => code !== "DUPLICATE_KEY");
  return first < 0 ? errors : errors.slice(0, first + 1);
}

const PLAIN_PROBLEMS: Partial<Record<SyntaxProblem["code"], string>> = {
  DUPLICATE_KEY: "the same field a second time",
  MULTIPLE_DOCS: "--- starts a second document; a file holds one",
};

const syntaxError = ({ code, message, pos }: SyntaxProblem): Finding => ({
  at: pos[0],
  reason: `is not valid YAML: ${PLAIN_PROBLEMS[code] ?? firstSentence(message)}`,
});

/** No author needs more; each one is looked for in all that stands before it. */
const MOST_ALIASES = 100;

/** Names and aliases that are good syntax, and lead where no author wants to go. */
function brokenNodes(document: Document): readonly Finding[] {
  const found: Finding[] = [];
  let aliases = 0;
  visit(document, {
    Alias: (_, alias) => {
      aliases += 1;
      if (aliases > MOST_ALIASES) {
        found.push({ at: rangeStart(alias) ?? 0, reason: "has too many YAML aliases" });
        return visit.BREAK;
      }
      if (!alias.resolve(document))
        found.push({
          at: rangeStart(alias) ?? 0,
          reason: `is not valid YAML: nothing is called &${alias.source}`,
        });
      return undefined;
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && RESERVED_NAMES.includes(String(key.value)))
        found.push({ at: rangeStart(key) ?? 0, reason: `"${String(key.value)}" cannot be a name here` });
    },
  });
  return found;
}

function check<S extends v.GenericSchema>(
  file: string,
  document: Document,
  schema: S,
  lineOf: (path: YamlPath) => number,
): YamlResult<v.InferOutput<S>> {
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return { complaints: [{ file, line: 1, reason: "has too many YAML aliases" }] };
  }
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

const firstSentence = (message: string): string => message.split(/ at line |\n/)[0]?.trim() ?? message;

/** The line of the key at `path`, in a list that of the value, or of the nearest thing around it that exists. */
function lineOfValue(document: Document, lines: LineCounter, path: YamlPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = startOf(document, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function startOf(document: Document, path: YamlPath): number | undefined {
  if (path.length === 0) return rangeStart(document.contents);
  const key = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap<Node>(parent)) return rangeStart(document.getIn(path, true));
  return rangeStart(parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key);
}

const rangeStart = (node: unknown): number | undefined =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
