import { describe, expect, it } from "vitest";
import { type Answers, type Cells, ledgerOf } from "./cases/made-ledger";
import { readGate } from "./read-gate";

const battalion = {
  name: "Brelland",
  capability: "infantry",
  military: 850,
  firm: true,
  arrivesMonth: 3,
};
const other = { ...battalion, name: "Jorrel" };
const asks = (answers: Answers): Answers => ({
  "commitment.gateMilitary": 1700,
  "commitment.gateFirmOnly": true,
  ...answers,
});
const warnings = (pledges: readonly Cells[], answers: Answers = {}) =>
  readGate(ledgerOf(pledges, asks(answers))).warnings;
const warned = (pledges: readonly Cells[], answers: Answers = {}) =>
  warnings(pledges, answers).map(({ id }) => id);

it("is a gate without fault given no warning?", () => {
  expect(warnings([battalion, other])).toEqual([]);
});

describe("is a gate that asks amiss told?", () => {
  it("that asks for nothing", () => {
    expect(warned([battalion, other], { "commitment.gateMilitary": 0 })).toContain("asks-nothing");
    expect(warned([], { "commitment.gateSharePercent": 0 })).toContain("asks-nothing");
  });
  it("that asks for more than the ceiling", () => {
    expect(warnings([], { "force.troopCeiling": 1699 })).toContainEqual({
      id: "above-ceiling",
      needed: 1700,
      ceiling: 1699,
    });
    expect(warned([], { "force.troopCeiling": 1700 })).toEqual([]);
  });
  it("that asks for a share of nothing", () => {
    const share = { "commitment.gateSharePercent": 80, "commitment.gateMilitary": undefined };
    expect(warned([], { ...share, "force.troopCeiling": 0 })).toEqual(["ceiling-zero"]);
  });
});

describe("is it told where pledges reach the number and units do not arrive in time?", () => {
  const dated = {
    "commitment.gateDate": "2027-04-14",
    "timing.decisionDate": "2027-01-15",
  };
  const made = (cells: Cells, arrivesMonth?: number) => ({
    ...cells,
    arrivesMonth,
    pledgedOn: "2027-01-10",
  });
  it("by the gate's own day", () => {
    expect(warnings([made(battalion, 2), made(other, 3)], dated)).toEqual([
      { id: "not-there-by-date", there: 850, needed: 1700, by: "2027-04-14", month: 3 },
    ]);
    expect(
      warned([made(battalion, 2), made(other, 3)], {
        ...dated,
        "commitment.gateDate": "2027-04-15",
      }),
    ).toEqual([]);
  });
  it("or ever, as far as they say", () => {
    expect(warnings([made(battalion, 2), made(other)], dated)).toEqual([
      { id: "not-there-by-date", there: 850, needed: 1700, by: "2027-04-14", month: undefined },
      { id: "arrival-not-stated", pledges: 1, military: 850 },
    ]);
  });
  it("not where the decision comes after the gate, nor where the pledges are too few", () => {
    const after = { ...dated, "timing.decisionDate": "2027-05-01" };
    expect(warned([made(battalion, 9), made(other, 9)], after)).toEqual([]);
    expect(warned([made(battalion, 9)], dated)).toEqual(["concentration"]);
  });
  it("before the mandate ends, by its length or its last day", () => {
    const ends = [
      { "commitment.durationMonths": 2 },
      { "timing.decisionDate": "2027-01-15", "timing.expiryDate": "2027-04-14" },
    ];
    for (const end of ends)
      expect(warnings([battalion, other], end)).toEqual([
        { id: "not-there-before-end", there: 0, needed: 1700 },
      ]);
    expect(warned([battalion, other], { "commitment.durationMonths": 3 })).toEqual([]);
  });
});

it("is it told where the number rests on pledges that are not firm?", () => {
  const unfirm = [battalion, { ...other, firm: false }];
  expect(warnings(unfirm, { "commitment.gateFirmOnly": false })).toEqual([
    { id: "rests-on-unfirm", unfirm: 850, firm: 850 },
  ]);
  const enough = [...unfirm, { ...battalion, name: "Ulvane" }];
  expect(warned(enough, { "commitment.gateFirmOnly": false })).toEqual([]);
});

describe("is one contributor told that carries more than half?", () => {
  it("over all its rows, however its name is spelt", () => {
    const rows = [battalion, { ...battalion, name: " BRELLAND" }, other];
    const [told] = warnings(rows);
    expect(told).toMatchObject({
      id: "concentration",
      name: "Brelland",
      military: 1700,
      without: 850,
      needed: 1700,
    });
    expect(told?.id === "concentration" && Math.round(told.share)).toBe(67);
  });
  it("not at half, and not for rows without a name or with nobody", () => {
    expect(warned([battalion, other])).toEqual([]);
    const nameless = [{ ...battalion, name: undefined, military: 1700 }];
    expect(warned(nameless)).toEqual([]);
    expect(warned([{ ...battalion, military: 0 }])).toEqual([]);
  });
});

it("are caveats told that are known and not declared?", () => {
  expect(warnings([{ ...battalion, caveats: "undeclared" }, other])).toEqual([
    { id: "caveats-undeclared", pledges: 1, military: 850 },
  ]);
});
