import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../../engine/cases/case";
import { idleObjectives, sameTypeTwice, taskGaps } from "./task-gaps";

const plain = (values: Case["design"]) => plainDesign(designOf(values));
const whole = { tier: "first", phase: "from-start", objective: "o1", means: ["civilian-staff"] };
const objectives = { "purpose.objectives": [{ id: "o1" }, { id: "o2" }] };

describe("does every task say its tier, phase, means and objective?", () => {
  it("tells what each lacks, and says nothing of one that says all", () => {
    const design = plain({
      ...objectives,
      "purpose.tasks": [
        { ...whole, id: "whole" },
        { id: "bare" },
        { ...whole, id: "gone", objective: "o9" },
      ],
    });
    expect(taskGaps(design)).toEqual([
      { task: "bare", lacks: ["tier", "phase", "means", "objective"], saysNoMeans: false },
      { task: "gone", lacks: ["objective"], saysNoMeans: false },
    ]);
  });

  it("takes troops asked for as means, and none of them as no answer", () => {
    const { means: _, ...rest } = whole;
    const design = plain({
      ...objectives,
      "purpose.tasks": [
        { ...rest, id: "troops", troopsNeeded: 200 },
        { ...rest, id: "none", troopsNeeded: 0 },
      ],
    });
    expect(taskGaps(design)).toEqual([{ task: "none", lacks: ["means"], saysNoMeans: false }]);
  });

  it("keeps 'it has no means' apart from 'not stated'", () => {
    const design = plain({
      ...objectives,
      "purpose.tasks": [{ ...whole, id: "t", means: ["none"] }],
    });
    expect(taskGaps(design)).toEqual([{ task: "t", lacks: [], saysNoMeans: true }]);
  });

  it("has nothing to say of a list that is not stated", () => {
    expect(taskGaps(plain({}))).toEqual([]);
    expect(idleObjectives(plain({}))).toEqual([]);
  });
});

describe("which objectives have no task, and which types come twice?", () => {
  it("names the objective that no task serves", () => {
    const design = plain({ ...objectives, "purpose.tasks": [{ ...whole, id: "t" }] });
    expect(idleObjectives(design)).toEqual(["o2"]);
  });

  it("names a type with all its rows, and never those without a type", () => {
    const design = plain({
      "purpose.tasks": [
        { id: "a", type: "demining" },
        { id: "b" },
        { id: "c", type: "demining" },
        { id: "d" },
        { id: "e", type: "good-offices" },
      ],
    });
    expect(sameTypeTwice(design)).toEqual([{ type: "demining", tasks: ["a", "c"] }]);
  });
});
