import { toJSONSchema } from "zod/v4/core";
import { reportFileSchema, reportSchemaName } from "./report-file";

/** The published form of a report's content, for other programs: JSON Schema, draft 2020-12. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = toJSONSchema(reportFileSchema, { reused: "ref" });
  return { $schema, $id: reportSchemaName, title: "Mandate report", ...rest };
}
