import { expect, it } from "vitest";
import { type Answers, type Cells, ledgerOf } from "./cases/made-ledger";
import { pledgeRemarks } from "./pledge-remarks";

const battalion = { name: "Brelland", capability: "infantry", military: 850, firm: true };
const remarks = (cells: Cells, answers: Answers = {}) =>
  pledgeRemarks(ledgerOf([{ ...battalion, ...cells }], answers)).map(
    ({ row: _row, ...rest }) => rest,
  );

it.each([
  ["a sound pledge", {}, {}, []],
  ["nobody", { military: 0 }, {}, [{ column: "military", id: "nobody" }]],
  ["police alone", { military: 0, police: 160, capability: "formed-police" }, {}, []],
  [
    "police alone, silent on the military",
    { military: undefined, police: 160, capability: "formed-police" },
    {},
    [{ column: "military", id: "military-not-stated" }],
  ],
  [
    "formed police of nobody",
    { military: 0, police: 0, capability: "formed-police" },
    {},
    [{ column: "police", id: "no-police" }],
  ],
  [
    "more than the ceiling",
    {},
    { "force.troopCeiling": 800 },
    [{ column: "military", id: "above-ceiling", ceiling: 800 }],
  ],
  [
    "made after the gate's day",
    { pledgedOn: "2027-07-01" },
    { "commitment.gateDate": "2027-06-30" },
    [{ column: "pledgedOn", id: "made-late", by: "2027-06-30" }],
  ],
  ["made on it", { pledgedOn: "2027-06-30" }, { "commitment.gateDate": "2027-06-30" }, []],
  [
    "in place before it is ready",
    { readinessDays: 63, arrivesMonth: 2 },
    {},
    [{ column: "readinessDays", id: "ready-after-arrival", days: 63, month: 2 }],
  ],
  ["ready at the end of the month", { readinessDays: 62, arrivesMonth: 2 }, {}, []],
  [
    "in place after the mandate",
    { arrivesMonth: 13 },
    { "commitment.durationMonths": 12 },
    [{ column: "arrivesMonth", id: "after-end", month: 13 }],
  ],
] as const)("what is told of %s?", (_, cells, answers, told) => {
  expect(remarks(cells, answers)).toEqual(told);
});

it("is a pledge told that stands in the ledger twice, at the second place?", () => {
  const design = ledgerOf([battalion, { ...battalion, unit: "2nd battalion" }, battalion]);
  expect(pledgeRemarks(design)).toEqual([{ row: "p3", column: "name", id: "twice", first: 1 }]);
  expect(pledgeRemarks(ledgerOf([{ military: 5 }, { military: 5 }]))).toEqual([]);
});
