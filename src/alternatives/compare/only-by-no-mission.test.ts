import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import { compareChoices } from "./compare-choices";
import { isOnlyByNoMission } from "./only-by-no-mission";

const nobody = withValue(blankDesign("none", "No mission"), "operation.type", "none");
const force = withValue(
  withValue(blankDesign("a", "A"), "operation.type", "un-peacekeeping"),
  "force.troopCeiling",
  4000,
);
const told = (...designs: (typeof force)[]) =>
  compareChoices(designs, 0)
    .differing.filter(isOnlyByNoMission)
    .map(({ path }) => path);

describe("do options differ only because one has no mission?", () => {
  it("is so where all that have one say the same, whichever comes first", () => {
    expect(told(nobody, force)).toEqual(["force.troopCeiling"]);
    expect(told(force, nobody, force)).toEqual(["force.troopCeiling"]);
  });
  it("is not so where those that have one differ in value, reason or source, or one is silent", () => {
    expect(told(nobody, force, withValue(force, "force.troopCeiling", 3000))).toEqual([]);
    for (const ground of [{ reason: "Why" }, { provenance: "text" }, { passage: "3" }] as const) {
      const grounded = withAnswer(force, "force.troopCeiling", { value: 4000, ...ground });
      expect(told(nobody, force, grounded)).toEqual([]);
    }
    expect(told(nobody, force, withAnswer(force, "force.troopCeiling", undefined))).toEqual([]);
  });
  it("is so of a list whose rows differ, since each row has a line of its own", () => {
    const tasks = (...ids: string[]) =>
      withAnswer(force, "purpose.tasks", { value: ids.map((id) => ({ id })), reason: "Why" });
    expect(told(tasks("t", "u"), tasks("t"), nobody)).toEqual([
      "purpose.tasks",
      "purpose.tasks",
      "force.troopCeiling",
    ]);
  });
  it("is not so of what describes the case, which needs no mission", () => {
    expect(told(nobody, withValue(nobody, "situation.areaKm2", 9))).toEqual([]);
  });
});
