import { describe, expect, it } from "vitest";
import { expectedStrength } from "../../facts/expected-strength";
import { smallDesign } from "../cases/stress-designs";
import type { ShockKind } from "../shock";
import { shockRecords } from "../shocks";
import { unstressed } from "../stressed";
import { shockActs } from "./acts";

type Values = Parameters<typeof smallDesign>[0];

function under(kind: ShockKind, level: number, values: Values = {}, row?: string) {
  return shockActs[kind].apply(unstressed(smallDesign(values), []), level, row);
}
const without = (kind: ShockKind, values: Values = {}, row?: string) =>
  shockActs[kind].without(unstressed(smallDesign(values), []), row);
const strengthIn = (month: number, ...shock: Parameters<typeof under>) =>
  expectedStrength(under(...shock), month);

describe("what does a shock leave alone?", () => {
  it("the design that it is given", () => {
    const before = unstressed(smallDesign(), []);
    const copy = JSON.stringify(before);
    for (const { kind, levels } of shockRecords)
      for (const level of levels.slice(1)) shockActs[kind].apply(before, level, "first");
    expect(JSON.stringify(before)).toBe(copy);
  });
});

describe("fewer arrive", () => {
  it("of each firm pledge, by its month", () => {
    expect(strengthIn(2, "strength", 75)).toMatchObject({ low: 750, high: 750 });
    expect(strengthIn(10, "strength", 0)).toMatchObject({ low: 0 });
  });
  it("or of the ceiling where it is climbed to, never more than was expected", () => {
    const climb = { "force.contributors": [] };
    expect(strengthIn(10, "strength", 92.5, climb)).toMatchObject({ low: 1500, high: 1850 });
    expect(strengthIn(10, "strength", 75, climb)).toMatchObject({ low: 1500, high: 1500 });
    expect(strengthIn(10, "strength", 50, climb)).toMatchObject({ low: 1000, high: 1000 });
  });
  it("or stay, of a force that is there", () => {
    const there = { "operation.decision": "renewal", "force.deployedMilitary": 999 };
    expect(under("strength", 50, there).design.force.deployedMilitary).toBe(499);
  });
  it("needs somebody to expect", () => {
    const silent = { "force.contributors": [], "operation.type": "coalition" };
    expect(without("strength", silent)).toMatchObject({ reason: "not-stated" });
    expect(without("strength", { "operation.decision": "renewal" })).toEqual({
      reason: "not-stated",
      fields: ["force.deployedMilitary"],
    });
    expect(without("strength")).toBeUndefined();
  });
});

describe("they come late", () => {
  it("each so many months after its own", () => {
    expect(strengthIn(4, "lateness", 3)).toMatchObject({ low: 900 });
    expect(strengthIn(3, "lateness", 3)).toMatchObject({ low: 0 });
    const climb = { "force.contributors": [] };
    expect(strengthIn(3, "lateness", 6, climb)).toMatchObject({ low: 0, high: 0 });
    expect(strengthIn(16, "lateness", 6, climb)).toMatchObject({ low: 1500, high: 1850 });
  });
  it("and the dates move with them", () => {
    const dates = {
      "timing.firstDeploymentDate": "2026-01-31",
      "timing.fullDeploymentDate": "2026-06-30",
    };
    expect(under("lateness", 3, dates).design.timing).toMatchObject({
      firstDeploymentDate: "2026-04-30",
      fullDeploymentDate: "2026-09-30",
    });
  });
  it("but not where everybody is there", () => {
    const there = { "operation.decision": "drawdown" };
    expect(without("lateness", there)?.reason).toBe("nothing-to-arrive");
    expect(under("lateness", 6, there).arrival.monthsLate).toBe(0);
    const nobody = { "operation.type": "coalition", "force.contributors": [] };
    expect(without("lateness", nobody)?.reason).toBe("not-stated");
    expect(without("lateness")).toBeUndefined();
  });
});

describe("consent erodes", () => {
  const host = { "host.politicalWill": "mixed", "host.dailyCooperation": "works" };
  const atLevel = (level: number, values: Values = {}) =>
    under("consent", level, { ...host, ...values }).design;

  it("step by step, each on top of the one before", () => {
    expect(atLevel(1).host).toMatchObject({
      formalConsent: "given",
      politicalWill: "unwilling",
      dailyCooperation: "movement-restricted",
    });
    expect(atLevel(2).host).toMatchObject({
      formalConsent: "given",
      dailyCooperation: "obstructed",
    });
    expect(atLevel(3).host).toMatchObject({ formalConsent: "refused", statusAgreement: "none" });
  });
  it("never makes better what is worse already", () => {
    expect(atLevel(1, { "host.dailyCooperation": "obstructed" }).host.dailyCooperation).toBe(
      "obstructed",
    );
    expect(without("consent", { ...host, "host.formalConsent": "refused" })).toBeUndefined();
    const worst = { "host.formalConsent": "refused", "host.dailyCooperation": "obstructed" };
    expect(without("consent", worst)?.reason).toBe("already-so");
  });
  it("takes what was guaranteed of access, and leaves what was never stated", () => {
    expect(atLevel(2, { "host.accessGuarantee": true }).host.accessGuarantee).toBe(false);
    expect(atLevel(1, { "host.accessGuarantee": true }).host.accessGuarantee).toBe(true);
    expect(atLevel(2).host.accessGuarantee).toBeUndefined();
  });

  const mobility = (level: number, values: Values) => {
    const { situation, force } = atLevel(level, values);
    return [situation.sectors?.[0]?.mobility, force.aviation];
  };
  const unanswered = {
    "host.obstructionResponses": ["raise-with-host"],
    "commitment.forcePurposes": ["protect-civilians"],
  };
  it("bars the way by land and air where the design states no answer, opens it where it is silent", () => {
    expect(mobility(1, unanswered)).toEqual([true, true]);
    expect(mobility(2, unanswered)).toEqual([false, false]);
    expect(mobility(2, {})).toEqual([undefined, undefined]);
  });
  it.each<Values>([
    { ...unanswered, "host.obstructionResponses": ["use-force"] },
    {
      ...unanswered,
      "commitment.forcePurposes": ["free-movement"],
      "commitment.forceAuthority": "necessary-action",
    },
  ])("does not bar a force that answers by force, until consent is withdrawn: %o", (values) => {
    expect(mobility(2, values)).toEqual([true, true]);
    expect(mobility(3, values)).toEqual([false, false]);
  });
});

describe("a contributor goes", () => {
  it("with its troops, and nobody comes in its place", () => {
    expect(strengthIn(10, "contributor", 1, {}, "first")).toMatchObject({ low: 700, high: 700 });
  });
  it("and with a capability that no other brings", () => {
    expect(under("contributor", 1, {}, "wings").design.force.aviation).toBe(false);
    expect(under("contributor", 1, {}, "first").design.force.aviation).toBe(true);
    const police = {
      "force.formedPoliceUnits": 3,
      "force.contributors": [
        { id: "fpu", military: 140, firm: true, capability: "formed-police", arrivesMonth: 1 },
      ],
    };
    expect(under("contributor", 1, police, "fpu").design.force.formedPoliceUnits).toBe(0);
  });
  it("off the ceiling where that is climbed to", () => {
    const undated = {
      "force.contributors": [{ id: "big", military: 800, firm: true }],
    };
    expect(strengthIn(10, "contributor", 1, undated, "big")).toMatchObject({
      low: 1200,
      high: 1200,
    });
  });
  it("only where it is firm and sized", () => {
    const pledges = (row: Record<string, number | boolean>) => ({
      "force.contributors": [{ id: "a", ...row }],
    });
    expect(without("contributor", pledges({ firm: true, military: 5 }), "a")).toBeUndefined();
    expect(without("contributor", pledges({ firm: true }), "a")?.reason).toBe("not-stated");
    expect(without("contributor", pledges({ military: 5 }), "a")?.reason).toBe("not-stated");
    expect(without("contributor", pledges({ firm: false }), "a")?.reason).toBe("none-designed");
    expect(without("contributor", {}, undefined)?.reason).toBe("none-designed");
  });
});

describe("a neighbour turns", () => {
  const stakes = {
    "force.contributors": [
      { id: "near", military: 300, firm: true, arrivesMonth: 1, stake: "neighbour" },
      { id: "far", military: 200, firm: true, arrivesMonth: 1, stake: "none" },
    ],
  };
  it("and takes the contributors with it who border or back a party", () => {
    expect(strengthIn(5, "neighbour", 1, stakes)).toMatchObject({ low: 200 });
    const { international, situation } = under("neighbour", 1, stakes).design;
    expect([international.neighbours, situation.outsideBackers]).toEqual(["opposed", true]);
  });
  it("once, whatever else takes the same contributor", () => {
    const turned = under("neighbour", 1, stakes);
    const both = shockActs.contributor.apply(turned, 1, "near");
    expect([both.arrival.gone, expectedStrength(both, 5)?.low]).toEqual([300, 200]);
  });
  it("does nothing new where it has turned already", () => {
    const opposed = { "international.neighbours": "opposed" };
    expect(without("neighbour", opposed)?.reason).toBe("already-so");
    expect(without("neighbour", { ...opposed, ...stakes })).toBeUndefined();
  });
});

describe("the reserve, the money and the warnings", () => {
  it("take away a reserve that is there", () => {
    expect(under("reserve", 1).design.commitment.reserve).toBe(false);
    expect(without("reserve", { "commitment.reserve": false })?.reason).toBe("none-designed");
    const design = { ...smallDesign(), commitment: {} };
    expect(shockActs.reserve.without(unstressed(design, []), undefined)?.reason).toBe("not-stated");
  });
  it("delay the money, not its amount", () => {
    const money = { "commitment.budgetUsdMillions": 5, "commitment.costEstimateUsdMillions": 5 };
    const late = under("money", 6, money);
    expect([late.moneyMonthsLate, late.design]).toEqual([
      6,
      unstressed(smallDesign(money), []).design,
    ]);
    expect([without("money", money), without("money")?.reason]).toEqual([undefined, "not-stated"]);
  });
  it("cut outside sources first, then the chain", () => {
    const chain = {
      "information.warningSources": ["partners", "patrols"],
      "information.analysisCell": true,
    };
    expect(under("warning", 1, chain).design.information).toMatchObject({
      warningSources: ["patrols"],
      analysisCell: true,
    });
    const { analysisCell, wordBack } = under("warning", 2, chain).design.information;
    expect([analysisCell, wordBack]).toEqual([false, undefined]);
    expect(without("warning")?.reason).toBe("not-stated");
    const none = {
      "information.warningSources": [],
      "information.analysisCell": false,
      "information.wordBack": false,
    };
    expect(without("warning", none)?.reason).toBe("none-designed");
  });
});

describe("violence changes", () => {
  it("moves to the first who does not kill yet, and to where risk was held to be medium", () => {
    const sectors = [
      { id: "a", risk: "medium" },
      { id: "b", risk: "low" },
    ];
    const { situation } = under("violence", 1, { "situation.sectors": sectors }).design;
    expect(situation.perpetrators).toEqual(["rebels", "government"]);
    expect(situation.sectors?.map(({ risk }) => risk)).toEqual(["high", "low"]);
  });
  it("doubles what tasks that secure need, and no other", () => {
    const tasks: Record<string, string | number>[] = [
      { id: "a", type: "protect-physical", troopsNeeded: 400 },
      { id: "b", type: "good-offices", troopsNeeded: 10 },
      { id: "c", type: "area-security" },
    ];
    const { purpose } = under("violence", 2, { "purpose.tasks": tasks }).design;
    expect(purpose.tasks?.map(({ troopsNeeded }) => troopsNeeded)).toEqual([800, 10, undefined]);
  });
  it("needs something to change", () => {
    const design = { ...smallDesign({ "purpose.tasks": [] }), situation: {} };
    expect(shockActs.violence.without(unstressed(design, []), undefined)?.reason).toBe(
      "not-stated",
    );
    expect(without("violence")).toBeUndefined();
  });
});
