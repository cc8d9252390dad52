import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { briefingSchema, quizSchema, statementsSchema } from "../content/schemas.ts";
import { briefingDataSchema } from "../layouts/briefing-data-schema.ts";

/** Where the schemas are, from the project's folder. */
export const SCHEMAS_FOLDER = "schemas";

/** The JSON Schema of each file format, by file name, made from the schemas that check the files. */
export const jsonSchemas = (): Readonly<Record<string, string>> => ({
  "briefing.yaml.schema.json": schemaText("What a briefing is made from: briefing.yaml", briefingSchema),
  "statements.yaml.schema.json": schemaText("Who said what: statements.yaml", statementsSchema),
  "quiz.yaml.schema.json": schemaText("Questions written by hand: quiz.yaml", quizSchema),
  "briefing.json.schema.json": schemaText("A briefing as data: briefing.json", briefingDataSchema),
});

/** What a schema checks by running code (that a day exists, say) has no word in JSON Schema, and the build checks it. */
function schemaText(title: string, schema: GenericSchema): string {
  const { $schema, ...rest } = toJsonSchema(schema, {
    errorMode: "ignore",
    typeMode: "input",
    target: "draft-07",
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
