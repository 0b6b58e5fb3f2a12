import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../../domain/design";
import { currentEvidence as base } from "../../../evidence/current";
import { ownFigures } from "./own-figures";
import { publishedPoints } from "./published-points";

describe("which studies published points?", () => {
  const points = publishedPoints(base);

  it("finds the four, with both ends of both axes", () => {
    const ends = points.map(({ finding, size }) => [
      finding.id,
      size.at.from,
      size.at.to,
      size.from,
      size.to,
    ]);
    expect(ends).toEqual(
      expect.arrayContaining([
        ["hultman-2013-civilian-troops", 0, 8000, 106, 2],
        ["hultman-2013-civilian-police", 0, 200, 96, 14],
        ["hultman-2014-battle-troops", 0, 10000, 22, 6],
        ["collier-2008-expenditure", 1, 2, 40, 31],
      ]),
    );
    expect(points).toHaveLength(4);
  });

  it("sets the re-analysis and what points elsewhere beside them", () => {
    const of = (id: string) => points.find(({ finding }) => finding.id === id);
    expect(of("hultman-2013-civilian-troops")?.sameData).toContain("kocher-2014-reanalysis");
    expect(of("hultman-2014-battle-troops")?.sameData).toContain("lloyd-2021-troops");
    expect(of("hultman-2013-civilian-police")?.contrasts).toEqual(["hultman-2014-battle-police"]);
  });
});

describe("where does the planner's own figure stand?", () => {
  const design = (force: object, decision = "new"): MandateDesign =>
    ({
      kind: "mandate-design",
      schemaVersion: 5,
      id: "a",
      about: { title: "A" },
      operation: { decision: { value: decision } },
      force,
    }) as MandateDesign;

  it("marks the ceiling, and the strength expected in month ten as a range below it", () => {
    expect(ownFigures(design({ troopCeiling: { value: 8000 } }), "un-troops")).toEqual([
      { id: "ceiling", low: 8000, high: 8000 },
      { id: "expected", low: 6000, high: 7400, month: 10 },
    ]);
  });

  it("marks those deployed where a decision keeps a force that is there", () => {
    const renewal = design({ deployedMilitary: { value: 3000 } }, "renewal");
    expect(ownFigures(renewal, "un-troops")).toEqual([{ id: "deployed", low: 3000, high: 3000 }]);
  });

  it("adds officers and formed units, and never makes up a size that is not stated", () => {
    const both = { individualPolice: { value: 40 }, formedPoliceUnits: { value: 2 } };
    expect(ownFigures(design(both), "un-police")[0]?.low).toBe(40);
    const sized = { ...both, formedPoliceUnitSize: { value: 160 } };
    expect(ownFigures(design(sized), "un-police")[0]?.low).toBe(360);
    expect(ownFigures(design({}), "un-police")).toEqual([]);
  });

  it("puts nothing on an axis of spending", () => {
    expect(ownFigures(design({ troopCeiling: { value: 8000 } }), "spending-multiple")).toEqual([]);
  });
});
