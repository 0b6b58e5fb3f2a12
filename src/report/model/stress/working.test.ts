import { describe, expect, it } from "vitest";
import { stressTest } from "../../../engine/stress/stress-run";
import { precedents } from "../../../precedents/current";
import { templateDesign, strictWords as words } from "../cases/report-of";
import { strengthBasis, workingOf } from "./working";
import { workingInWords } from "./working-in-words";

const design = templateDesign("example");
const figures = (month: number, low: number, high = low) => ({ month, low, high, need: 9999 });
const said = (at: Parameters<typeof workingOf>[1], month: number, low: number, high = low) =>
  workingInWords(words, design, {
    at,
    because: { reason: "too-few", figures: figures(month, low, high), fields: [] },
  });

describe("is an expected strength worked out before the reader's eyes?", () => {
  it("from the pledges that are there by then, and the share that comes", () => {
    const at = [
      { shock: "strength", level: 92.5 },
      { shock: "lateness", level: 3 },
    ] as const;
    expect(said(at, 6, 1433)).toBe(
      "Firm pledges in place by month 6: Brelland (headquarters) 300; Brelland 850; Sendovar 400; together 1,550. Of these no more than 92.5% come.",
    );
  });

  it("without those who are gone, with a neighbour or by themselves", () => {
    for (const shock of ["contributor@jorrel", "neighbour"] as const) {
      const text = said([{ shock, level: 1 }], 4, 1550);
      expect(text).toContain("together 1,550");
      expect(text).not.toContain("Jorrel");
    }
  });

  it("where nobody is there yet", () => {
    expect(said([{ shock: "lateness", level: 6 }], 6, 0)).toBe(
      "No firm pledge is in place by month 6.",
    );
  });

  it("from the ceiling, where pledges do not tell", () => {
    const climbing = { ...design, force: { troopCeiling: { value: 8000 } } };
    expect(strengthBasis(climbing)).toBe("ramp");
    expect(
      workingInWords(words, climbing, {
        at: [],
        because: { reason: "too-few", figures: figures(5, 3000, 3700), fields: [] },
      }),
    ).toBe(
      "Expected as other operations climbed: evenly to 75% to 92.5% of the ceiling of 8,000 within 10 months, less what the shocks take.",
    );
  });
});

describe("is nothing worked out that the engine has otherwise?", () => {
  it("where the sum would not come out, or a figure is missing", () => {
    expect(workingOf(design, [], figures(6, 17))).toBeUndefined();
    expect(workingOf(design, [], { month: 6 })).toBeUndefined();
    expect(workingOf(design, [], { low: 1, high: 1 })).toBeUndefined();
  });

  it("for every set of the worked example that names a strength and a month it comes out", () => {
    const sets = stressTest(design, precedents).breaks.flatMap((broken) => broken.sets);
    const withStrength = sets.filter(
      ({ because: { reason, figures: own } }) =>
        ["too-few", "begins-too-soon", "below-sum"].includes(reason) && "month" in own,
    );
    expect(withStrength.length).toBeGreaterThan(5);
    for (const { at, because } of withStrength)
      expect(workingOf(design, at, because.figures)?.kind).toBe("pledges");
  });
});
