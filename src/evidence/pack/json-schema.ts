import { toJSONSchema } from "zod/v4/core";
import { evidencePackSchema, packVersion } from "./pack-schema";

/** The published form of an evidence pack, for editors and other programs: JSON Schema, draft 2020-12. */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = toJSONSchema(evidencePackSchema, { reused: "ref" });
  return {
    $schema,
    $id: `evidence-pack.v${packVersion}.schema.json`,
    title: "Evidence pack",
    ...rest,
  };
}
