import { beforeEach, describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { answerAt, withAnswer } from "../domain/edit";
import { answerField } from "./answer-field";
import { beginDesign, undo, useDesignStore } from "./design-store";

const design = () => {
  const open = useDesignStore.getState().design;
  if (!open) throw new Error("no design");
  return open;
};
const ceiling = () => answerAt(design(), "force.troopCeiling");

describe("does only what is valid reach the design?", () => {
  beforeEach(() => beginDesign(blankDesign("d", "D")));

  it("sets a valid value and refuses an invalid one without touching the design", () => {
    expect(answerField("force.troopCeiling", 7000)).toBe(true);
    const before = design();
    expect(answerField("force.troopCeiling", -5)).toBe(false);
    expect(answerField("situation.phase", "peace")).toBe(false);
    expect(design()).toBe(before);
    expect(ceiling()).toEqual({ value: 7000 });
  });

  it("tells left open from taken back", () => {
    answerField("force.troopCeiling", 7000);
    answerField("force.troopCeiling", "not-stated");
    expect(ceiling()).toEqual({ value: "not-stated" });
    answerField("force.troopCeiling", undefined);
    expect(ceiling()).toBeUndefined();
  });

  it("takes typing in a cell as one step of undo", () => {
    const rows = [{ id: "a" }, { id: "b" }];
    beginDesign(withAnswer(blankDesign("d", "D"), "situation.sectors", { value: rows }));
    answerField("situation.sectors[].population", 5, "a");
    answerField("situation.sectors[].population", 50, "a");
    answerField("situation.sectors[].population", 7, "b");
    expect(answerAt(design(), "situation.sectors[].population", "a")?.value).toBe(50);
    undo();
    expect(answerAt(design(), "situation.sectors[].population", "b")).toBeUndefined();
    expect(answerAt(design(), "situation.sectors[].population", "a")?.value).toBe(50);
    undo();
    expect(answerAt(design(), "situation.sectors[].population", "a")).toBeUndefined();
  });
});
