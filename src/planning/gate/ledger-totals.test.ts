import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPledge, type Cells, ledgerOf } from "./cases/made-ledger";
import { byFirmness, totalsByCapability, totalsByMonth } from "./ledger-totals";

const pledgesOf = (cells: readonly Cells[]) => ledgerOf(cells).force.contributors ?? [];

const ledger = pledgesOf([
  { capability: "infantry", military: 850, firm: true, arrivesMonth: 4 },
  { capability: "formed-police", military: 0, police: 160, firm: true, arrivesMonth: 2 },
  { capability: "infantry", military: 700, firm: false, arrivesMonth: 6 },
  { capability: "infantry", firm: true, arrivesMonth: 4 },
  { military: 120 },
]);

describe("are firm pledges, others, and those that do not say kept apart?", () => {
  it("in all", () => {
    expect(byFirmness(ledger)).toEqual({
      firm: { units: 3, military: 850, police: 160, silent: 1 },
      notFirm: { units: 1, military: 700, police: 0, silent: 0 },
      notSaid: { units: 1, military: 120, police: 0, silent: 0 },
    });
  });
  it("by capability, those without one last", () => {
    const totals = totalsByCapability(ledger);
    expect(totals.map(({ capability, firm }) => [capability, firm.military, firm.police])).toEqual([
      ["infantry", 850, 0],
      ["formed-police", 0, 160],
      [undefined, 0, 0],
    ]);
  });
  it("by month with all that came before, those without one last and apart", () => {
    const totals = totalsByMonth(ledger);
    expect(
      totals.map(({ month, firm, notFirm }) => [month, firm.military, notFirm.military]),
    ).toEqual([
      [2, 0, 0],
      [4, 850, 0],
      [6, 850, 700],
      [undefined, 0, 0],
    ]);
  });
  it("and has an empty ledger no totals?", () => {
    expect(totalsByCapability([])).toEqual([]);
    expect(totalsByMonth([])).toEqual([]);
  });
});

it("do the parts always add up to the whole?", () => {
  fc.assert(
    fc.property(fc.array(arbitraryPledge, { maxLength: 12 }), (cells) => {
      const pledges = pledgesOf(cells);
      const whole = byFirmness(pledges);
      const capability = totalsByCapability(pledges);
      const months = totalsByMonth(pledges);
      const undated = months.filter(({ month }) => month === undefined);
      const atEnd = months.filter(({ month }) => month !== undefined).slice(-1);
      for (const firmness of ["firm", "notFirm", "notSaid"] as const)
        for (const of of ["units", "military", "police", "silent"] as const) {
          const sum = (parts: typeof months | typeof capability) =>
            parts.reduce((total, part) => total + part[firmness][of], 0);
          expect(sum(capability)).toBe(whole[firmness][of]);
          expect(sum([...atEnd, ...undated])).toBe(whole[firmness][of]);
        }
    }),
    { numRuns: 200, seed: 20271104 },
  );
});
