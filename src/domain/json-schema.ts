import { toJSONSchema } from "zod/v4/core";
import { mandateDesignSchema, schemaVersion } from "./design";

/** The published form of a design's file, for other programs: JSON Schema, draft 2020-12. */
export function designJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = toJSONSchema(mandateDesignSchema, { reused: "ref" });
  return {
    $schema,
    $id: `mandate-design.v${schemaVersion}.schema.json`,
    title: "Mandate design",
    ...rest,
  };
}
