import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { loadBriefing } from "../content/load-briefing.ts";
import { briefingData } from "../layouts/briefing-data.ts";
import { parseOnly } from "../markdown/markdown.ts";
import { newBriefing } from "../new/new-briefing.ts";
import { jsonSchemas, SCHEMAS_FOLDER } from "./json-schemas.ts";

const FORMATS = ["briefing.yaml", "statements.yaml", "quiz.yaml", "briefing.json"] as const;
const FOLDERS = ["slides", "e2e/briefings"].flatMap((root) => readdirSync(root).map((name) => join(root, name)));

const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const validators = new Map(
  FORMATS.map((name) => {
    const schema: unknown = JSON.parse(readFileSync(join(SCHEMAS_FOLDER, `${name}.schema.json`), "utf8"));
    return [name, ajv.compile(schema as object)] as const;
  }),
);

/** What the schema of a format says about a value. */
function errorsIn(format: (typeof FORMATS)[number], value: unknown): readonly string[] {
  const validate = validators.get(format);
  validate?.(value);
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("an editor works with the schemas that the build checks with (else: npm run schemas)", () => {
  for (const [name, text] of Object.entries(jsonSchemas()))
    assert.equal(readFileSync(join(SCHEMAS_FOLDER, name), "utf8"), text, name);
  assert.deepEqual(readdirSync(SCHEMAS_FOLDER).toSorted(), Object.keys(jsonSchemas()).toSorted());
});

/** Every field of a schema, at whatever depth, with what is said about it. */
function fieldsOf(schema: unknown): readonly (readonly [name: string, description: string | undefined])[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties"
      ? Object.entries(value as Record<string, { readonly description?: string }>).flatMap(([name, field]) => [
          [name, field.description] as const,
          ...fieldsOf(field),
        ])
      : fieldsOf(value),
  );
}

for (const format of FORMATS) {
  test(`every field of ${format} is explained`, () => {
    const fields = fieldsOf(validators.get(format)?.schema);
    assert.ok(fields.length > 5);
    assert.deepEqual(fields.filter(([, description]) => description === undefined), []);
  });
}

test("whoever reads docs/data.md finds every field of the data", () => {
  const page = readFileSync("docs/data.md", "utf8");
  for (const [name] of fieldsOf(validators.get("briefing.json")?.schema))
    assert.ok(page.includes(`\n| \`${name}\``), name);
});

for (const folder of FOLDERS) {
  test(`an editor finds nothing wrong in the files of ${folder}, and each names its schema`, () => {
    for (const name of FORMATS.filter((format) => format.endsWith(".yaml"))) {
      const text = readFileSync(join(folder, name), "utf8");
      assert.deepEqual(errorsIn(name, load(text)), []);
      const [, path] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text) ?? [];
      assert.equal(join(folder, path ?? ""), join(SCHEMAS_FOLDER, `${name}.schema.json`));
    }
  });

  test(`whoever reads the data of ${folder} can trust its schema`, () => {
    const { loaded } = loadBriefing(folder, parseOnly());
    assert.ok(loaded);
    assert.deepEqual(errorsIn("briefing.json", JSON.parse(briefingData(loaded.briefing, loaded.bank))), []);
  });
}

test("an editor finds nothing wrong in the files of a new briefing", () => {
  const report = readFileSync("e2e/sources/harbour.txt", "utf8");
  const { files } = newBriefing(report, { id: "ferry", file: "harbour.txt", today: "2031-03-12" });
  for (const name of FORMATS.filter((format) => format.endsWith(".yaml"))) {
    assert.deepEqual(errorsIn(name, load(files[name] ?? "")), [], name);
    assert.ok(files[name]?.startsWith(`# yaml-language-server: $schema=../../schemas/${name}.schema.json\n`));
  }
});

const BROKEN: readonly (readonly [string, (typeof FORMATS)[number], unknown, string])[] = [
  ["a misspelt field", "statements.yaml", [{ id: "a", kind: "direct", content: "x", pasage: 1 }], "/0 must have required property 'passage'"],
  ["an unknown kind", "statements.yaml", [{ id: "a", kind: "guess", content: "x", passage: 1 }], "/0/kind must be equal to one of the allowed values"],
  ["an id with capitals", "quiz.yaml", [{ id: "A", kind: "single-choice", stem: "s", rationale: "r", options: [{ text: "x" }] }], "/0/options must NOT have fewer than 2 items"],
  ["a date in words", "briefing.yaml", { date: "March 12" }, '/date must match format "date"'],
  ["data without a format", "briefing.json", {}, " must have required property 'format'"],
];

for (const [what, format, value, message] of BROKEN) {
  test(`an editor marks ${what}`, () => {
    assert.ok(errorsIn(format, value).includes(message), errorsIn(format, value).join("\n"));
  });
}
