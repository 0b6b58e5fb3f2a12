/** Writes the JSON Schema of the saved form to public/schemas, where other programs find it. */
import { writeFileSync } from "node:fs";
import { schemaVersion } from "../src/domain/design";
import { designJsonSchema } from "../src/domain/json-schema";

const file = new URL(
  `../public/schemas/mandate-design.v${schemaVersion}.schema.json`,
  import.meta.url,
);
writeFileSync(file, `${JSON.stringify(designJsonSchema())}\n`);
