import { describe, expect, it } from "vitest";
import type { Tally } from "../../../evidence/coded-counts";
import { codedCounts, overallCounts } from "../../../evidence/coded-counts";
import { currentEvidence as base } from "../../../evidence/current";
import { overallRow } from "./map-entries";
import { type MapGrid, mapGrid } from "./map-grid";

const tallyOf = (grid: MapGrid, row: string): Tally => {
  const sum: Tally = { for: 0, against: 0, null: 0 };
  for (const cell of grid.cells.flat().filter((each) => each.row === row))
    for (const side of ["for", "against", "null"] as const) sum[side] += cell.tally[side];
  return sum;
};

describe("does the map of codings add up to what the base says of each factor?", () => {
  it("for the eight", () => {
    const grid = mapGrid(base, "codings", "eight", {});
    expect(grid.rows).toHaveLength(8);
    expect(tallyOf(grid, "troop-quantity")).toEqual({ for: 34, against: 1, null: 8 });
    for (const { id, codedFactorId } of base.factors) {
      const { for: yes, against, null: none } = codedCounts(base, codedFactorId);
      expect(tallyOf(grid, id)).toEqual({ for: yes, against, null: none });
    }
  });

  it("for average effects, which stand last and apart", () => {
    const grid = mapGrid(base, "codings", "all", {});
    expect(grid.rows.at(-1)).toBe(overallRow);
    const civilians = grid.cells
      .flat()
      .find(({ row, column }) => row === overallRow && column === "violence-against-civilians");
    expect(civilians?.tally).toEqual(overallCounts(base)["violence-against-civilians"]);
    expect(grid.cells.flat().flatMap(({ entries }) => entries)).toHaveLength(base.codings.length);
  });
});

describe("do filters narrow the map without hiding a gap?", () => {
  it("keeps rows and columns, and counts only what was asked for", () => {
    const whole = mapGrid(base, "codings", "eight", {});
    const direct = mapGrid(base, "codings", "eight", { related: "direct" });
    expect([direct.rows, direct.columns]).toEqual([whole.rows, whole.columns]);
    expect(tallyOf(direct, "troop-quantity")).toEqual({ for: 2, against: 0, null: 0 });
    const withMethod = mapGrid(base, "codings", "eight", { method: "statistical" });
    expect(tallyOf(withMethod, "well-informed")).toEqual({ for: 0, against: 0, null: 0 });
  });

  it("knows perpetrator, design and verification of findings", () => {
    const grid = mapGrid(base, "findings", "all", {
      perpetrator: "government",
      verified: "yes",
      studyDesign: "subnational-panel",
    });
    const ids = grid.cells.flat().flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids).toContain("fjelde-2019-government");
    expect(ids).not.toContain("fjelde-2019-rebels");
  });
});

it("are background findings left out, and mixed ones counted as without clear effect?", () => {
  const entries = mapGrid(base, "findings", "all", {})
    .cells.flat()
    .flatMap((cell) => cell.entries);
  const evidence = base.findings.filter(({ use }) => use === "evidence");
  expect(entries).toHaveLength(evidence.length);
  const mixed = new Set(evidence.filter((f) => f.direction === "mixed").map(({ id }) => id));
  expect(mixed.size).toBeGreaterThan(0);
  for (const { id, side } of entries) if (mixed.has(id)) expect(side).toBe("null");
});
