import { expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "../domain/design";
import { newDesignId } from "./new-design-id";

it("is a new id one that a design may have, and never the same twice?", () => {
  const ids = Array.from({ length: 200 }, newDesignId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids)
    expect(mandateDesignSchema.safeParse(blankDesign(id, "D")).success).toBe(true);
});
