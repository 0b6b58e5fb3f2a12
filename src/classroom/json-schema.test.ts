import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { classroomJsonSchemas } from "./json-schema";

it("are the published JSON Schemas those of the classroom's files as they are now? (npm run schemas)", () => {
  const schemas = Object.entries(classroomJsonSchemas());
  expect(schemas).toHaveLength(3);
  for (const [name, schema] of schemas) {
    const file = new URL(`../../public/schemas/${name}`, import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8")), name).toEqual(schema);
  }
});
