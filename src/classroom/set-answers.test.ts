import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { fieldCatalogue } from "../domain/field-catalogue";
import { exercisePartOf } from "./cases/team-design";
import { heldToExercise } from "./held-to-exercise";
import { hasOwnColumns } from "./own-columns";
import { isSetByExercise, setPaths } from "./set-answers";

const setting = (...set: string[]) => ({ exercise: exercisePartOf({ set }) });

describe("which answers are not the team's to change?", () => {
  it("none outside of an exercise, and none where it sets none", () => {
    for (const design of [blankDesign("d", "D"), setting()])
      expect(fieldCatalogue.some(({ path }) => isSetByExercise(design, path))).toBe(false);
  });

  it("those that it names; a path that no field has holds no field", () => {
    const design = setting("force.troopCeiling", "force.nothing", "__proto__");
    expect(
      fieldCatalogue.map(({ path }) => path).filter((path) => setPaths(design).has(path)),
    ).toEqual(["force.troopCeiling"]);
    const stated = { ...blankDesign("d", "D"), ...design, force: { troopCeiling: { value: 9 } } };
    const changed = { ...stated, force: { individualPolice: { value: 5 } } };
    expect(heldToExercise(stated, changed)).toEqual({
      design: { ...changed, force: { ...changed.force, ...stated.force } },
      kept: ["force.troopCeiling"],
    });
    expect(isSetByExercise(design, "force.troopCeiling")).toBe(true);
    expect(isSetByExercise(design, "force.individualPolice")).toBe(false);
  });

  it("of sectors what describes them, and not what is decided for them", () => {
    const design = setting("situation.sectors");
    expect(isSetByExercise(design, "situation.sectors")).toBe(true);
    expect(isSetByExercise(design, "situation.sectors[].risk")).toBe(true);
    expect(isSetByExercise(design, "situation.sectors[].troops")).toBe(false);
    const both = setting("situation.sectors", "situation.sectors[].troops");
    expect(isSetByExercise(both, "situation.sectors[].troops")).toBe(true);
  });

  it("so that sectors leave the team something to fill in, tasks do not, and a field has no columns", () => {
    expect(hasOwnColumns(setting("situation.sectors"), "situation.sectors")).toBe(true);
    expect(hasOwnColumns(setting("purpose.tasks"), "purpose.tasks")).toBe(false);
    expect(hasOwnColumns(setting("force.troopCeiling"), "force.troopCeiling")).toBe(false);
  });

  it("of a list that somebody decides every column; of a column alone no more than that", () => {
    const tasks = setting("purpose.tasks");
    expect(isSetByExercise(tasks, "purpose.tasks[].phase")).toBe(true);
    const column = setting("purpose.tasks[].tier");
    expect(isSetByExercise(column, "purpose.tasks[].tier")).toBe(true);
    expect(isSetByExercise(column, "purpose.tasks")).toBe(false);
  });
});
