import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { plainDesign } from "../../domain/plain";
import { questionOf, questionsShown } from "./questions";
import { isDecided, stepState } from "./step-state";

const blank = blankDesign("d", "D");
const stateOf = (design: MandateDesign) =>
  stepState(questionsShown("timing", plainDesign(design)), design);

describe("does the overview tell how far a step is?", () => {
  it("not started while nothing is answered", () => {
    expect(stateOf(blank)).toEqual({ progress: "not-started", undecided: 2 });
  });

  it("counts the essential questions that are still open", () => {
    let design = withValue(blank, "timing.bridgingForce", "none");
    expect(stateOf(design)).toEqual({ progress: "begun", undecided: 2 });
    design = withValue(design, "timing.earlyCivilianTeam", false);
    design = withValue(design, "timing.rapidReadinessUnits", 0);
    expect(stateOf(design)).toEqual({ progress: "begun", undecided: 1 });
  });

  it("begun, not complete, where a question was looked at and left open", () => {
    const open = withValue(blank, "timing.bridgingForce", "not-stated");
    expect(stateOf(open)).toEqual({ progress: "begun", undecided: 2 });
  });

  it("complete without what stands under more detail", () => {
    const fields = ["warningDate", "decisionDate", "firstDeploymentDate", "fullDeploymentDate"];
    let design = blank;
    for (const field of [...fields, "expiryDate"])
      design = withValue(design, `timing.${field}` as "timing.warningDate", "2026-01-01");
    design = withValue(design, "timing.bridgingForce", "none");
    design = withValue(design, "timing.earlyCivilianTeam", true);
    design = withValue(design, "timing.rapidReadinessUnits", 2);
    expect(stateOf(design)).toEqual({ progress: "complete", undecided: 0 });
  });
});

describe("when is a list decided?", () => {
  it("as soon as it is stated, even as empty", () => {
    const sectors = questionOf("situation.sectors");
    expect(isDecided(sectors, blank)).toBe(false);
    expect(isDecided(sectors, withValue(blank, "situation.sectors", []))).toBe(true);
    expect(isDecided(sectors, withValue(blank, "situation.sectors", [{ id: "a" }]))).toBe(true);
  });
});
