import { expect, it } from "vitest";
import { notStatedBySection } from "./not-stated-by-section";

it("is every silent field listed once, under its section, in the order of the wizard?", () => {
  const grouped = notStatedBySection([
    { path: "timing.decisionDate", checks: ["there-in-time"] },
    { path: "operation.type", checks: ["a", "b"] },
    { path: "timing.expiryDate", checks: ["c"] },
  ]);
  expect(grouped.map(({ section, fields }) => [section, fields.map(({ path }) => path)])).toEqual([
    ["operation", ["operation.type"]],
    ["timing", ["timing.decisionDate", "timing.expiryDate"]],
  ]);
});
