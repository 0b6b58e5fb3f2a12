import { describe, expect, it } from "vitest";
import { type Case, designOf } from "../../engine/cases/case";
import { deploymentByMonth } from "./deployment-by-month";
import { publishedShareAt } from "./published-ramp";

const deploymentOf = (values: Case["design"]) => deploymentByMonth(designOf(values));
const base = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "force.troopCeiling": 8000,
  "commitment.durationMonths": 12,
};

describe("how does the deployment go, month by month?", () => {
  it("from the decision to the end of the mandate, with the days that the decision's date gives", () => {
    const { months } = deploymentOf({ ...base, "timing.decisionDate": "2026-11-30" });
    expect(months.map(({ month }) => month)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months[3]).toMatchObject({ date: "2027-02-28", military: { low: 1800, high: 2220 } });
    expect(months[12]?.date).toBe("2027-11-30");
    expect(deploymentOf(base).months[3]).not.toHaveProperty("date");
  });

  it("beside it what was published, planned and pledged, each only where there is such a thing", () => {
    const planned = deploymentOf({
      ...base,
      "force.schedule": [{ month: 6, military: 8000 }],
      "force.contributors": [
        { military: 850, firm: true, arrivesMonth: 4 },
        { military: 400, firm: true },
      ],
    });
    expect(planned.months[10]).toMatchObject({
      published: 7400,
      scheduled: { military: 8000 },
      pledged: 850,
    });
    expect(planned.steps).toMatchObject([{ month: 6, lies: "above" }]);
    const [bare] = deploymentOf(base).months;
    expect(bare).toMatchObject({ published: 0, scheduled: {} });
    expect(bare).not.toHaveProperty("pledged");
  });

  it("to the very end of a mandate that ends within a month, and beyond the ramp and the plan where no end is stated", () => {
    const half = { ...base, "commitment.durationMonths": 4.5, "timing.decisionDate": "2026-11-01" };
    expect(deploymentOf(half).months.map(({ month }) => month)).toEqual([0, 1, 2, 3, 4, 4.5]);
    expect(deploymentOf(half).months.at(-1)).toMatchObject({ date: "2027-03-16" });
    const { "commitment.durationMonths": _, ...endless } = base;
    expect(deploymentOf(endless).months.at(-1)?.month).toBe(12);
    const late = { ...endless, "force.schedule": [{ month: 20, military: 8000 }] };
    expect(deploymentOf(late).months.at(-1)?.month).toBe(22);
    expect(deploymentOf(endless).missing).toContain("commitment.durationMonths");
  });
});

describe("is published experience lent only to those whose it is?", () => {
  it("not to a regional force, nor to a force that is there", () => {
    const others: Case["design"][] = [
      { "operation.type": "regional" },
      { "operation.decision": "renewal", "force.deployedMilitary": 7000 },
    ];
    for (const other of others)
      expect(deploymentOf({ ...base, ...other }).months[6]).not.toHaveProperty("published");
  });

  it("in a straight line to 92.5 per cent of the ceiling in month ten, and no further", () => {
    expect([-1, 0, 5, 10, 40].map(publishedShareAt)).toEqual([0, 0, 46.25, 92.5, 92.5]);
  });
});
