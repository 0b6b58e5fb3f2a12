/** Writes the JSON Schemas of saved designs, evidence packs, reports and the files of exercises to public/schemas, where other programs find them. */
import { writeFileSync } from "node:fs";
import { classroomJsonSchemas } from "../src/classroom/json-schema";
import { schemaVersion } from "../src/domain/design";
import { designJsonSchema } from "../src/domain/json-schema";
import { packJsonSchema } from "../src/evidence/pack/json-schema";
import { packVersion } from "../src/evidence/pack/pack-schema";
import { reportJsonSchema } from "../src/report/json/json-schema";
import { reportSchemaName } from "../src/report/json/report-file";

const home = new URL("../public/schemas/", import.meta.url);
const schemas = {
  [`mandate-design.v${schemaVersion}.schema.json`]: designJsonSchema(),
  [`evidence-pack.v${packVersion}.schema.json`]: packJsonSchema(),
  [reportSchemaName]: reportJsonSchema(),
  ...classroomJsonSchemas(),
};
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(name, home), `${JSON.stringify(schema)}\n`);
}
