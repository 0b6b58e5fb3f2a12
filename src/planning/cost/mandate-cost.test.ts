import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigure } from "../../domain/author-changes";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { type Case, designOf } from "../../engine/cases/case";
import { costOf, mandateCost, type Stretch } from "./mandate-cost";

const force = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "force.troopCeiling": 8000,
  "force.individualPolice": 0,
  "force.formedPoliceUnits": 0,
  "commitment.durationMonths": 12,
};
const costFor = (values: Case["design"]) => mandateCost(designOf(values));

describe("what does a mandate commit?", () => {
  it("person-months of those expected, and what such have cost, both as a range", () => {
    const { whole, lacks, missing } = costFor(force);
    // Ten months' climb to 6,000 and 7,400, then two months there.
    expect(whole?.personMonths).toEqual({ low: 42_000, high: 51_800 });
    expect(whole?.usdMillions?.low).toBeCloseTo((42_000 * 48_000) / 12e6, 6);
    expect(whole?.usdMillions?.high).toBeCloseTo((51_800 * 79_500) / 12e6, 6);
    expect([lacks, missing]).toEqual([undefined, []]);
  });

  it("the first year apart where the mandate is longer, and a year at full strength", () => {
    expect(costFor(force).firstYear).toBeUndefined();
    const long = costFor({ ...force, "commitment.durationMonths": 30 });
    expect(long.firstYear?.personMonths).toEqual({ low: 42_000, high: 51_800 });
    expect(long.whole?.personMonths.low).toBe(42_000 + 18 * 6000);
    expect(long.atFullStrength?.personMonths).toEqual({ low: 72_000, high: 88_800 });
  });

  it("a year with everyone authorised in place, whoever is to be expected", () => {
    const police = { ...force, "force.individualPolice": 100, "force.observersAndStaff": 50 };
    const outside = { ...police, "force.observersInsideCeiling": false };
    expect(costFor(outside).atCeiling?.personMonths).toEqual({ low: 97_800, high: 97_800 });
    const { "force.troopCeiling": _, ...none } = police;
    expect(costFor(none).atCeiling).toBeUndefined();
  });

  it("a year at full strength begins when the last unit has come, or now for a force in place", () => {
    const late = [
      { military: 4000, firm: true, arrivesMonth: 2 },
      { military: 2000, firm: true, arrivesMonth: 14 },
    ];
    const pledged = costFor({ ...force, "force.contributors": late });
    expect(pledged.atFullStrength).toMatchObject({ from: 14, personMonths: { low: 72_000 } });
    const renewal = { "operation.decision": "renewal", "force.deployedMilitary": 5000 };
    expect(costFor({ ...force, ...renewal }).atFullStrength).toMatchObject({
      from: 0,
      personMonths: { low: 60_000, high: 60_000 },
    });
  });

  it("in the prices of the sources, unless the author says how they have moved", () => {
    const usual = costFor(force).whole?.usdMillions?.high ?? 0;
    const moved = mandateCost(withFigure(designOf(force), "cost.price-change", { value: 25 }));
    expect(moved.whole?.usdMillions?.high).toBeCloseTo(usual * 1.25, 6);
    expect(costFor(force).priceChange.value).toBeUndefined();
  });

  it("by the author's own cost a person", () => {
    const own = mandateCost(withFigure(designOf(force), "cost.per-uniformed", { value: 60_000 }));
    expect(own.whole?.usdMillions?.low).toBeCloseTo((42_000 * 60_000) / 12e6, 6);
    expect(own.perUniformed.isOwn).toBe(true);
  });
});

describe("what keeps it from being told?", () => {
  const without = (field: keyof typeof force) => {
    const { [field]: _, ...rest } = force;
    return costFor(rest);
  };
  it("length, strength or type, by field", () => {
    expect(without("commitment.durationMonths")).toMatchObject({
      lacks: "length",
      missing: ["commitment.durationMonths"],
    });
    expect(without("operation.type")).toMatchObject({ lacks: "type", missing: ["operation.type"] });
    const { "force.troopCeiling": _, ...policeOnly } = force;
    expect(costFor(policeOnly)).toMatchObject({ missing: ["force.troopCeiling"] });
    expect(costFor({ "operation.type": "un-peacekeeping" }).lacks).toBe("strength");
  });

  it("no comparable cost for other types of operation, until the author sets one", () => {
    const regional = designOf({
      ...force,
      "operation.type": "un-police",
      "force.individualPolice": 900,
    });
    expect(mandateCost(regional)).toMatchObject({ lacks: "figure" });
    expect(mandateCost(regional).whole).not.toHaveProperty("usdMillions");
    const own = withFigure(regional, "cost.per-uniformed", { value: 150_000 });
    expect(mandateCost(own).lacks).toBeUndefined();
    expect(mandateCost(own).whole?.usdMillions?.low).toBeGreaterThan(0);
  });

  it("that such an operation has nobody in uniform, or that it ends before it is decided", () => {
    const political = { ...force, "operation.type": "special-political" };
    expect(costFor(political).lacks).toBe("uniformed");
    const { "commitment.durationMonths": _, ...rest } = force;
    const turned = { "timing.decisionDate": "2026-11-21", "timing.expiryDate": "2026-11-01" };
    expect(costFor({ ...rest, ...turned })).toMatchObject({ lacks: "order" });
    expect(costFor({ ...rest, ...turned }).whole).toBeUndefined();
  });
});

describe("what holds for every design?", () => {
  const isSound = ({ personMonths, usdMillions = { low: 0, high: 0 } }: Stretch) =>
    [personMonths, usdMillions].every(
      ({ low, high }) => Number.isFinite(high) && low >= 0 && low <= high,
    );

  it("ranges run from low to high, never below nothing and never to no number", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { firstYear, whole, atFullStrength } = mandateCost(design);
        for (const stretch of [firstYear, whole, atFullStrength])
          expect(stretch === undefined || isSound(stretch)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("nobody costs nothing, and more people, months or dollars never cost less", () => {
    const nobody = { ...force, "force.troopCeiling": 0 };
    expect(costFor(nobody).whole?.usdMillions).toEqual({ low: 0, high: 0 });
    const amount = fc.nat(100_000);
    fc.assert(
      fc.property(amount, amount, amount, (persons, rate, more) => {
        const months = { low: persons, high: persons };
        const at = (usd: number) => costOf(months, { low: usd, high: usd }, 0).low;
        expect(at(rate + more)).toBeGreaterThanOrEqual(at(rate));
        const wider = costOf({ low: persons, high: persons + more }, { low: rate, high: rate }, 0);
        expect(wider.high).toBeGreaterThanOrEqual(wider.low);
      }),
    );
  });

  it("the first year and the rest make the whole", () => {
    const { between } = costFor(force);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 12, max: 60 }), (cut, end) => {
        const sum =
          (between?.(0, cut).personMonths.high ?? 0) + (between?.(cut, end).personMonths.high ?? 0);
        expect(sum).toBeCloseTo(between?.(0, end).personMonths.high ?? -1, 4);
      }),
    );
  });
});
