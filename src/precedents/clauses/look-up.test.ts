import { describe, expect, it } from "vitest";
import {
  allClauses,
  componentsOf,
  operationsOverTime,
  provisionOverTime,
  whoWasAsked,
} from "./look-up";
import type { Clause, IndexedText } from "./schema";

const clause = (component: Clause["component"], paragraph: string, rest = {}): Clause => ({
  component,
  paragraph,
  verb: "decides",
  checked: true,
  ...rest,
});
const texts: readonly IndexedText[] = [
  {
    resolution: "S/RES/9001 (2031)",
    adopted: "2031-05-03",
    operation: "unmiar",
    clauses: [
      clause("troop-ceiling", "2", { value: 900 }),
      clause("demining", "3 (a)", { modality: "assist" }),
    ],
  },
  {
    resolution: "S/RES/9000 (2030)",
    adopted: "2030-05-03",
    operation: "unmiar",
    clauses: [
      clause("troop-ceiling", "2", { value: 500 }),
      clause("troop-ceiling", "9", { value: 4000, operation: "mnf" }),
    ],
  },
  { resolution: "S/RES/9002 (2032)", adopted: "2032-05-03", operation: "unmiar", clauses: [] },
  {
    resolution: "S/RES/9003 (2033)",
    adopted: "2033-05-03",
    operation: "other",
    clauses: [clause("demining", "1", { modality: "secure" })],
  },
];

describe("who was asked for a task?", () => {
  it("names every operation that was, the latest text first", () => {
    expect(whoWasAsked(texts, "demining").map((each) => [each.operation, each.paragraph])).toEqual([
      ["other", "1"],
      ["unmiar", "3 (a)"],
    ]);
  });

  it("is empty for a task that no text gives", () => {
    expect(whoWasAsked(texts, "public-health")).toEqual([]);
  });

  it("keeps the force of a clause on another operation apart", () => {
    const forces = allClauses(texts).filter(({ component }) => component === "troop-ceiling");
    expect(forces.map(({ operation }) => operation)).toEqual(["unmiar", "unmiar", "mnf"]);
  });
});

describe("how did a provision change?", () => {
  it("goes from the oldest text to the latest, silence kept", () => {
    const steps = provisionOverTime(texts, "unmiar", "troop-ceiling");
    expect(
      steps.map(({ resolution, clauses }) => [resolution, clauses.map(({ value }) => value)]),
    ).toEqual([
      ["S/RES/9000 (2030)", [500]],
      ["S/RES/9001 (2031)", [900]],
      ["S/RES/9002 (2032)", []],
    ]);
  });

  it("offers only operations with several texts", () => {
    expect(operationsOverTime(texts)).toEqual(["unmiar"]);
  });

  it("offers each component of an operation once", () => {
    expect(componentsOf(texts, "unmiar")).toEqual(["troop-ceiling", "demining"]);
    expect(componentsOf(texts, "mnf")).toEqual(["troop-ceiling"]);
  });
});
