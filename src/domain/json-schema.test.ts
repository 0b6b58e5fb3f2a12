import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaVersion } from "./design";
import { designJsonSchema } from "./json-schema";

it("is the published JSON Schema that of the design as it is now? (npm run schemas)", () => {
  const file = new URL(
    `../../public/schemas/mandate-design.v${schemaVersion}.schema.json`,
    import.meta.url,
  );
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(designJsonSchema());
});
