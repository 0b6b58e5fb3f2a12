import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryChange, arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { planningContext } from "../deployment/planning-context";
import { mandateCost } from "./mandate-cost";
import { yearAtFullStrength, yearAtFullStrengthNeeds } from "./year-at-full-strength";

const yearOf = (design: Parameters<typeof mandateCost>[0]) =>
  yearAtFullStrength(planningContext(design), design);

describe("is the year at full strength that of the whole cost?", () => {
  it.each(["example", "unmiss-2011", "onub-2004", "blank"])("for the template %s", (id) => {
    const design = templateDesign(id);
    expect(yearOf(design)).toEqual(mandateCost(design).atFullStrength?.usdMillions);
  });

  it("for any design", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const whole = mandateCost(design).atFullStrength?.usdMillions;
        const year = yearOf(design);
        expect(year?.low ?? -1).toBeCloseTo(whole?.low ?? -1, 6);
        expect(year?.high ?? -1).toBeCloseTo(whole?.high ?? -1, 6);
      }),
      { numRuns: 60 },
    );
  });
});

it("does it depend on nothing but the fields that it names?", () => {
  const named = new Set<string>(yearAtFullStrengthNeeds);
  const changed = arbitraryDesign.chain((design) =>
    fc.tuple(
      fc.constant(design),
      fc.array(arbitraryChange(design), { minLength: 4, maxLength: 4 }),
    ),
  );
  fc.assert(
    fc.property(changed, ([design, changes]) => {
      const before = yearOf(design);
      for (const { path, after } of changes) {
        if (!named.has(path)) expect([path, yearOf(after)]).toEqual([path, before]);
      }
    }),
  );
});
