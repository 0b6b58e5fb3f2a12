import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { arbitraryDesign } from "../cases/arbitrary-design";
import { type Case, designOf } from "../cases/case";
import { isSilent } from "../told";
import { meansFields, meansOf, meansRuleOf, toldMeansOf } from "./task-means";

function asked(task: Record<string, string>, values: Case["design"] = {}) {
  const design = plainDesign(designOf({ ...values, "purpose.tasks": [task] }));
  const [first] = design.purpose.tasks ?? [];
  if (!first) throw new Error("no task");
  return { means: meansOf(design, first), told: toldMeansOf(design, first) };
}
const means = (task: Record<string, string>, values?: Case["design"]) => asked(task, values).means;

const highSector = (mobility: boolean) => [{ risk: "high", mobility }];

describe("does a task that secures have a force that can move?", () => {
  const protect = { type: "protect-physical" };
  it("has one with troops, or with formed police, and mobility where the risk is", () => {
    const sectors = { "situation.sectors": highSector(true) };
    expect(means(protect, { ...sectors, "force.troopCeiling": 900 })).toBe("has-means");
    expect(means(protect, { ...sectors, "force.formedPoliceUnits": 2 })).toBe("has-means");
  });
  it("lacks one without either, whatever can move", () => {
    const nobody = { "force.troopCeiling": 0, "force.formedPoliceUnits": 0 };
    expect(means(protect, nobody)).toBe("lacks-means");
  });
  it("lacks one where a high-risk sector has no means to move, aircraft or not", () => {
    const stuck = { "force.troopCeiling": 900, "situation.sectors": highSector(false) };
    expect(means(protect, { ...stuck, "force.aviation": true })).toBe("lacks-means");
  });
  it("lets aviation answer for silent sectors, and its absence for nothing", () => {
    expect(means(protect, { "force.troopCeiling": 9, "force.aviation": true })).toBe("has-means");
    expect(asked(protect, { "force.troopCeiling": 9, "force.aviation": false }).told).toEqual([
      "situation.sectors",
    ]);
  });
  it("asks each sector where none is high-risk", () => {
    const low = { "situation.sectors": [{ risk: "low", mobility: false }] };
    expect(means(protect, { ...low, "force.troopCeiling": 9 })).toBe("lacks-means");
  });
  it("asks none of a task that secures nothing, and leaves open what its modality would tell", () => {
    expect(means({ type: "humanitarian-access", modality: "assist" })).toBeNull();
    expect(asked({ type: "buffer-zone" }).told).toEqual(["purpose.tasks[].modality"]);
    expect(means({ type: "humanitarian-access", modality: "secure" })).toBeUndefined();
  });
});

describe("do police, rights, election and disarmament tasks have their means?", () => {
  it.each([
    [{ type: "public-order" }, { "force.individualPolice": 300 }, undefined],
    [
      { type: "public-order" },
      { "force.individualPolice": 300, "force.formedPoliceUnits": 0 },
      "lacks-means",
    ],
    [{ type: "public-order" }, { "force.formedPoliceUnits": 1 }, "has-means"],
    [{ type: "police-reform" }, { "force.individualPolice": 300 }, "has-means"],
    [{ type: "police-reform" }, { "force.individualPolice": 0, "force.civilians": 5 }, "has-means"],
    [
      { type: "police-reform" },
      { "force.individualPolice": 0, "force.civilians": 0 },
      "lacks-means",
    ],
    [{ type: "police-reform" }, { "force.individualPolice": 0 }, undefined],
    [
      { type: "rights-monitoring" },
      { "information.rightsInvestigators": 4, "host.accessGuarantee": true },
      "has-means",
    ],
    [{ type: "rights-monitoring" }, { "information.rightsInvestigators": 0 }, "lacks-means"],
    [{ type: "rights-monitoring" }, { "information.rightsInvestigators": 4 }, undefined],
    [
      { type: "election-security" },
      { "force.civilians": 9, "force.electionSecurityLead": "Police component" },
      "has-means",
    ],
    [
      { type: "election-assistance" },
      { "force.civilians": 9, "force.electionSecurityLead": "tbd" },
      undefined,
    ],
    [
      { type: "election-assistance" },
      { "force.civilians": 9, "force.electionSecurityLead": "none" },
      "lacks-means",
    ],
    [
      { type: "disarmament-demobilisation" },
      { "situation.agreement": "partial", "force.cantonmentPlan": true },
      "has-means",
    ],
    [
      { type: "disarmament-demobilisation" },
      { "situation.agreement": "ceasefire", "host.otherParties": "no-party" },
      "lacks-means",
    ],
    [
      { type: "disarmament-demobilisation" },
      {
        "situation.agreement": "none",
        "host.otherParties": "some-parties",
        "force.cantonmentPlan": true,
      },
      "has-means",
    ],
    [
      { type: "disarmament-demobilisation" },
      { "situation.agreement": "none", "force.cantonmentPlan": true },
      undefined,
    ],
    [{ type: "good-offices" }, {}, null],
    [{}, {}, undefined],
  ] as const)("%j with %j: %s", (task, values, expected) => {
    expect(means(task, values)).toBe(expected);
  });
});

describe("by which rule and which fields is a task's means told?", () => {
  const ruleOf = (task: Record<string, string>) => {
    const { tasks = [] } = plainDesign(designOf({ "purpose.tasks": [task] })).purpose;
    return tasks[0] && meansRuleOf(tasks[0]);
  };
  it.each([
    [{ type: "public-order" }, "formed-police"],
    [{ type: "protect-physical" }, "force-with-mobility"],
    [{ type: "humanitarian-access", modality: "secure" }, "force-with-mobility"],
    [{ type: "humanitarian-access" }, undefined],
    [{ type: "good-offices" }, undefined],
  ])("%j: %s", (task, rule) => {
    expect(ruleOf(task)).toBe(rule);
  });

  it("in any design what is silent is among the fields of the rule", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const plain = plainDesign(design);
        for (const task of plain.purpose.tasks ?? []) {
          const rule = meansRuleOf(task);
          const told = toldMeansOf(plain, task);
          if (rule && told !== null && isSilent(told))
            for (const path of told) expect(meansFields[rule]).toContain(path);
        }
      }),
    );
  });
});
