import { expect, it } from "vitest";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import { partOf } from "./choice-part";

it.each([
  ["situation.phase", "situation"],
  ["situation.sectors[].population", "situation"],
  ["situation.sectors[].troops", "choices"],
  ["host.politicalWill", "situation"],
  ["host.erosionOwner", "assumptions"],
  ["international.neighbours", "assumptions"],
  ["international.donorsTrigger", "assumptions"],
  ["international.incentivesTied", "choices"],
  ["timing.electionDate", "situation"],
  ["force.troopCeiling", "choices"],
] as const)("is %s told in the part %s?", (path, part) => {
  expect(partOf({ path })).toBe(part);
});

it("is every question told in some part, and none of the force in the situation?", () => {
  for (const { path } of fieldCatalogue) {
    expect(["situation", "assumptions", "choices"]).toContain(partOf({ path }));
    if (path.startsWith("force.")) expect(partOf({ path })).toBe("choices");
  }
});
