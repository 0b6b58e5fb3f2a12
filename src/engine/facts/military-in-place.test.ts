import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { thresholdsOf } from "../thresholds";
import { militaryInPlace } from "./military-in-place";

function inPlace(values: Parameters<typeof designOf>[0]) {
  const design = designOf(values);
  return militaryInPlace({
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents: [],
  });
}

describe("how large is the force that is judged?", () => {
  it("is the one deployed where the decision keeps it, whatever the ceiling", () => {
    expect(
      inPlace({
        "operation.decision": "renewal",
        "force.troopCeiling": 12000,
        "force.deployedMilitary": 9000,
      }),
    ).toEqual({ low: 9000, high: 9000, basis: "deployed" });
  });

  it("is the one expected in month ten where the decision brings it", () => {
    expect(inPlace({ "operation.decision": "new", "force.troopCeiling": 10000 })).toEqual({
      low: 7500,
      high: 9250,
      basis: "ramp",
    });
  });

  it("is the one that a plan plans, whatever is there now", () => {
    const plan = { "operation.decision": "planning-authorisation", "force.deployedMilitary": 0 };
    expect(inPlace({ ...plan, "force.troopCeiling": 10000 })).toMatchObject({ low: 7500 });
  });

  it("names the field that would tell", () => {
    expect(inPlace({ "operation.decision": "new" })).toBe("force.troopCeiling");
    expect(inPlace({ "operation.decision": "renewal", "force.troopCeiling": 5 })).toBe(
      "force.deployedMilitary",
    );
  });
});
