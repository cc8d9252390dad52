import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas, SCHEMAS_FOLDER } from "./json-schemas.ts";

mkdirSync(SCHEMAS_FOLDER, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(SCHEMAS_FOLDER, name), text);
  console.log(`${SCHEMAS_FOLDER}/${name}`);
}
