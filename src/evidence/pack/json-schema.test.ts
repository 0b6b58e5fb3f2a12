import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packJsonSchema } from "./json-schema";
import { packVersion } from "./pack-schema";

it("is the published JSON Schema that of a pack as it is now? (npm run schemas)", () => {
  const file = new URL(
    `../../../public/schemas/evidence-pack.v${packVersion}.schema.json`,
    import.meta.url,
  );
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(packJsonSchema());
});
