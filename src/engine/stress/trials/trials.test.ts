import { describe, expect, it } from "vitest";
import { smallDesign } from "../cases/stress-designs";
import { type Stressed, unstressed } from "../stressed";
import { trialsOf } from "./trials-of";

type Values = Parameters<typeof smallDesign>[0];

function outcome(id: string, values: Values = {}, stress: Partial<Stressed> = {}) {
  const stressed = { ...unstressed(smallDesign(values), []), ...stress };
  const trial = trialsOf(stressed).find(({ breakable }) => breakable.id === id);
  if (!trial) throw new Error(`nothing is called ${id}`);
  return trial.judge(stressed);
}
const status = (...args: Parameters<typeof outcome>) => outcome(...args).status;

/** One task, with what is given in the place of the small force's own. */
const task = (cells: Record<string, string | number>): Values => ({
  "purpose.tasks": [
    { id: "protect", type: "protect-physical", tier: "first", phase: "from-start", ...cells },
  ],
});

describe("does a task have its means?", () => {
  const means = (...args: [Values?, Partial<Stressed>?]) => outcome("task-means@protect", ...args);

  it("where the kind is there and, from the low end with the reserve, the number", () => {
    expect(means().status).toBe("met");
    expect(means(task({ troopsNeeded: 2450 })).status).toBe("met");
    expect(means(task({ troopsNeeded: 2451 }))).toMatchObject({
      status: "not-met",
      reason: "too-few",
      figures: { need: 2451, low: 1600, high: 1600, reserve: 850, month: 10 },
    });
  });
  it("in part where only the high end of the climb has the number", () => {
    const climb = { "force.contributors": [], "commitment.reserve": false };
    expect(means({ ...climb, ...task({ troopsNeeded: 1850 }) }).status).toBe("partly-met");
    expect(means({ ...climb, ...task({ troopsNeeded: 1851 }) }).status).toBe("not-met");
  });
  it("without a reserve that is not said to arrive, or that arrives too late to count", () => {
    const need = task({ troopsNeeded: 2000 });
    expect(means({ ...need, "commitment.reserveArrivesDays": 300 }).status).toBe("met");
    expect(means({ ...need, "commitment.reserveArrivesDays": 301 }).status).toBe("not-met");
    expect(means({ ...need, "commitment.reserve": false }).figures).toMatchObject({ reserve: 0 });
  });
  it("counted by those who are there where the decision keeps a force", () => {
    const renewal = { "operation.decision": "renewal", ...task({ troopsNeeded: 1000 }) };
    expect(means({ ...renewal, "force.deployedMilitary": 150 }).status).toBe("met");
    expect(means({ ...renewal, "force.deployedMilitary": 149 })).toMatchObject({
      reason: "too-few-there",
      figures: { need: 1000, there: 149, reserve: 850 },
    });
    expect(means(renewal).missing).toEqual(["force.deployedMilitary"]);
  });
  it("unknown where a reinforcement does not say of what", () => {
    const reinforced = { "operation.decision": "reinforcement", ...task({ troopsNeeded: 9000 }) };
    expect(means(reinforced).missing).toEqual(["force.deployedMilitary"]);
  });
  it("lost with the kind of means, which names the fields that decide it", () => {
    const still = { "situation.sectors": [{ id: "north", risk: "high", mobility: false }] };
    expect(means(still)).toMatchObject({
      status: "not-met",
      reason: "lacks-force-with-mobility",
      fields: expect.arrayContaining(["situation.sectors[].mobility"]),
    });
    const police = task({ type: "public-order" });
    expect(means({ ...police, "force.formedPoliceUnits": 0 }).reason).toBe("lacks-formed-police");
    expect(means(police)).toMatchObject({
      status: "not-stated",
      missing: ["force.formedPoliceUnits"],
    });
  });
  it("lost with the host, where it is done with the host's institutions", () => {
    const reform = { ...task({ type: "justice-reform" }), "force.individualPolice": 9 };
    expect(means(reform).status).toBe("met");
    expect(means({ ...reform, "host.formalConsent": "refused" }).reason).toBe("no-host-partner");
  });
  it("lost with the chain, where it is early warning", () => {
    const warning = task({ type: "early-warning" });
    expect(means(warning).status).toBe("not-stated");
    expect(means({ ...warning, "information.analysisCell": false }).reason).toBe("warning-broken");
    const political = { ...warning, "operation.type": "special-political" };
    expect(means(political).status).toBe("not-applicable");
  });
  it("not asked of a task that asks for none, nor of one that ends in a drawdown", () => {
    expect(means(task({ type: "good-offices" })).status).toBe("not-applicable");
    const ending = { ...task({ phase: "ending", troopsNeeded: 9000 }) };
    expect(means({ ...ending, "operation.decision": "drawdown" }).status).toBe("not-applicable");
  });
});

describe("are a task's troops there when it begins?", () => {
  const inTime = (...args: [Values?, Partial<Stressed>?]) =>
    outcome("task-in-time@protect", ...args);
  it("by those who are expected in that month, without the reserve", () => {
    expect(inTime().status).toBe("met");
    expect(inTime(task({ startMonth: 1, troopsNeeded: 901 }))).toMatchObject({
      reason: "begins-too-soon",
      figures: { need: 901, low: 900, high: 900, month: 1 },
    });
  });
  it("not stated where a task of troops is silent on its number or its month", () => {
    expect(inTime(task({ startMonth: 1 })).missing).toEqual(["purpose.tasks[].troopsNeeded"]);
    expect(inTime(task({ troopsNeeded: 1 })).missing).toEqual(["purpose.tasks[].startMonth"]);
    expect(inTime(task({ type: "good-offices" })).status).toBe("not-applicable");
  });
  it("not asked where nobody deploys", () => {
    expect(inTime({ "operation.decision": "renewal" }).status).toBe("not-applicable");
    expect(inTime({ "operation.type": "special-political" }).status).toBe("not-applicable");
  });
});

describe("are there enough for all tasks at once?", () => {
  const two = (first: number, second: number): Values => ({
    "purpose.tasks": [
      { id: "protect", type: "protect-physical", phase: "from-start", troopsNeeded: first },
      { id: "roads", type: "area-security", phase: "from-start", troopsNeeded: second },
    ],
  });
  it("by the sum of those that say how many", () => {
    expect(status("strength-for-tasks", two(1000, 1450))).toBe("met");
    expect(outcome("strength-for-tasks", two(1000, 1451))).toMatchObject({
      reason: "below-sum",
      figures: { need: 2451, tasks: 2 },
    });
  });
  it("not asked of one task alone", () => {
    expect(status("strength-for-tasks")).toBe("not-applicable");
    expect(status("strength-for-tasks", two(1000, 0))).toBe("not-applicable");
  });
});

describe("does money come before the first task begins?", () => {
  const paid: Values = {
    "commitment.budgetUsdMillions": 50,
    "commitment.costEstimateUsdMillions": 50,
    "commitment.fundingCoversMonths": 12,
    "commitment.durationMonths": 12,
  };
  const late = (moneyMonthsLate: number, values: Values = {}) =>
    outcome("money", { ...paid, ...values }, { moneyMonthsLate });
  it("by the month of the first task of the first tier", () => {
    expect([late(0).status, late(2).status]).toEqual(["met", "partly-met"]);
    expect(late(3)).toMatchObject({
      reason: "money-after-first-task",
      figures: { late: 3, buffer: 0, month: 2, task: "protect-physical" },
    });
    expect(late(3, task({ tier: "second", startMonth: 2 })).status).toBe("partly-met");
  });
  it("or by the month until which it is bridged", () => {
    const figure = () => 3;
    expect(outcome("money", paid, { moneyMonthsLate: 3, figure }).status).toBe("met");
    expect(outcome("money", paid, { moneyMonthsLate: 6, figure }).status).toBe("not-met");
  });
  it("not where it is unstated, or short of the cost before any delay", () => {
    expect(status("money", {}, { moneyMonthsLate: 6 })).toBe("not-stated");
    expect(late(6, { "commitment.budgetUsdMillions": 20 }).reason).toBe("short-of-cost");
  });
});

describe("is there a ground to stay?", () => {
  const ground = (values: Values) => status("ground-to-stay", values);
  it("the host's consent, whatever it was given for", () => {
    for (const consent of ["given", "given-with-conditions", "compelled"])
      expect(ground({ "host.formalConsent": consent })).toBe("met");
  });
  const refused = { "host.formalConsent": "refused" };
  const chapter = { ...refused, "commitment.legalBasis": "chapter-vii-part" };
  it("in part a decision that binds the host, with all necessary means", () => {
    const means = { ...chapter, "commitment.forceAuthority": "all-necessary-means" };
    expect(ground(means)).toBe("partly-met");
    expect(ground({ ...means, "commitment.forceAuthority": "self-defence-only" })).toBe("not-met");
    expect(ground(chapter)).toBe("not-stated");
  });
  it("else none", () => {
    expect(outcome("ground-to-stay", refused).reason).toBe("consent-refused");
  });
});

describe("is it seen when a neighbour turns?", () => {
  const watch = {
    "international.neighboursOwner": "The envoy",
    "international.neighboursTrigger": "Arms cross the border",
  };
  const seen = (values: Values) =>
    status("neighbours-turned", { "international.neighbours": "mixed", ...watch, ...values });
  const opposed = { "international.neighbours": "opposed" };
  it("in part where an owner and a sign are named, else not", () => {
    expect([seen({}), seen(opposed)]).toEqual(["met", "partly-met"]);
    expect(seen({ ...opposed, "international.neighboursTrigger": "none" })).toBe("not-met");
    expect(seen({ "international.neighboursTrigger": "none" })).toBe("met");
    expect(seen({ "international.neighboursTrigger": "tbd" })).toBe("not-stated");
  });
  it("not asked of who says nothing of neighbours", () => {
    expect(status("neighbours-turned")).toBe("not-applicable");
  });
});

describe("what can break at all?", () => {
  const ids = trialsOf(unstressed(smallDesign(), [])).map(({ breakable }) => breakable.id);
  it("tasks first, each thing once, no check under two names", () => {
    expect(ids.slice(0, 2)).toEqual(["task-means@protect", "task-in-time@protect"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain("check.warning-reaches-a-decision");
    expect(ids).not.toContain("check.money-for-the-period");
    expect(ids).toContain("check.there-in-time");
  });
  it("each broken check sends the author to the fields of its remedies", () => {
    const stressed = unstressed(smallDesign({ "commitment.reserve": false }), []);
    const trial = trialsOf(stressed).find(
      ({ breakable }) => breakable.check === "reserve-with-a-time",
    );
    expect(trial?.fieldsOf?.(stressed)).toEqual(["commitment.reserve", "force.quickReactionForce"]);
  });
});
