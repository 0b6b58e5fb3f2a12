import { describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { allResults } from "../../../engine/assessment";
import { evaluate } from "../../../engine/evaluate";
import { currentEvidence } from "../../../evidence/current";
import { allPaths, stepIds } from "../question";
import { questions } from "../questions";
import { checksBeside, reads } from "./checks-beside";

const pathsOf = (step: (typeof stepIds)[number]) =>
  new Set(questions.filter((question) => question.step === step).flatMap(allPaths));
const host = pathsOf("host");

let design = withValue(blankDesign("d", "D"), "operation.type", "un-peacekeeping");
design = withValue(design, "operation.decision", "new");
design = withValue(design, "situation.perpetrators", ["government"]);
design = withValue(design, "purpose.tasks", [{ id: "t", type: { value: "protect-physical" } }]);
design = withValue(design, "host.obstructionResponses", []);
design = withValue(design, "host.dailyCooperation", "obstructed");
const assessment = evaluate(design, { evidence: currentEvidence, precedents: [] });
const beside = checksBeside(assessment, host);

describe("are the right checks beside a step?", () => {
  it("shows an open check beside every step whose fields it reads", () => {
    expect(beside.open.map(({ id }) => id)).toContain("consent-where-the-host-kills");
    const timing = checksBeside(assessment, pathsOf("timing"));
    expect(timing.open.map(({ id }) => id)).not.toContain("consent-where-the-host-kills");
    expect(timing.elsewhere.map(({ id }) => id)).toContain("consent-where-the-host-kills");
  });

  it("keeps the order of what to change first", () => {
    const order = beside.open.map(({ id }) => assessment.worthChangingFirst.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("puts each check of the step in one group, and what cannot be told among no failures", () => {
    const { open, untold, met, idle } = beside;
    const here = allResults(assessment).filter(({ id }) => reads(id, host));
    expect(open.length + untold.length + met.length + idle).toBe(here.length);
    expect(untold.every(({ status }) => status === "not-stated")).toBe(true);
  });

  it("is not drawn to the first step by the type of operation alone", () => {
    expect(reads("consent-where-the-host-kills", new Set(["operation.type"]))).toBe(false);
  });

  it("leaves no check without a step", () => {
    const homeless = allResults(assessment).filter(
      ({ id }) => !stepIds.some((step) => reads(id, pathsOf(step))),
    );
    expect(homeless.map(({ id }) => id)).toEqual([]);
  });
});
