import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { someMeasure, toolsBeside, toolsNeeds } from "./tools";

describe("which tools stand beside the operation?", () => {
  it("takes an empty list and a lone none as stated absence, and silence as silence", () => {
    const path = "international.sanctions";
    expect(someMeasure(path, [])).toBe(false);
    expect(someMeasure(path, ["none"])).toBe(false);
    expect(someMeasure(path, ["none", "targeted"])).toBe(true);
    expect(someMeasure(path, undefined)).toEqual([path]);
  });

  it("asks for each tool under its own field", () => {
    expect(toolsBeside(plainDesign(designOf({})))).toEqual(toolsNeeds.map((path) => [path]));
  });

  it("does not count a mediation that is stated not to be", () => {
    const design = designOf({ "international.mediation": "none" });
    expect(toolsBeside(plainDesign(design))[1]).toBe(false);
  });
});
