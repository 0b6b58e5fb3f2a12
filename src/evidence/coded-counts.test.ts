import { describe, expect, it } from "vitest";
import { factorIds } from "../domain/factor";
import { codedCounts, codingsOf, factorSummary, overallCounts } from "./coded-counts";
import { currentEvidence } from "./current";

const counts = (id: string) => codedCounts(currentEvidence, id);

/** +/-/0, score, then statistical/qualitative/no method, then practitioners, as the review gives them. */
const eight = [
  ["troop-quantity", [34, 1, 8], 15.5, [33, 8, 2], 9],
  ["commitment", [24, 0, 1], 12.75, [3, 15, 7], 10],
  ["international-support", [18, 0, 2], 9.5, [3, 14, 3], 11],
  ["host-cooperation", [13, 0, 0], 6.5, [2, 8, 3], 11],
  ["impartiality", [13, 1, 0], 6, [1, 8, 5], 7],
  ["well-informed", [9, 0, 0], 4.5, [0, 4, 5], 9],
  ["clear-objectives", [10, 1, 0], 4.5, [1, 5, 5], 8],
  ["early-implementation", [7, 0, 0], 4, [3, 3, 1], 3],
] as const;

describe("are the eight factors as the museum's codings have them?", () => {
  it.each(eight)("%s", (id, [pro, contra, none], score, methods, practitioners) => {
    const { counts: found, kind } = factorSummary(currentEvidence, id);
    expect([found.for, found.against, found.null]).toEqual([pro, contra, none]);
    expect(found.score).toBe(score);
    expect([found.statistical, found.qualitative, found.none]).toEqual(methods);
    expect(found.practitioners).toMatchObject({ named: practitioners, of: 13 });
    expect(found.strength).toBe("relatively-strong");
    expect(kind).toBe(id === "host-cooperation" ? "context" : "design");
  });

  it("names every factor once and quotes three of them as strongest", () => {
    const { factors } = currentEvidence;
    expect(factors.map(({ id }) => id)).toEqual(factorIds);
    expect(factors.filter((factor) => factor.quotedAsStrongest).map(({ id }) => id)).toEqual([
      "troop-quantity",
      "commitment",
      "international-support",
    ]);
    expect(factors.flatMap((factor) => factor.strongSinceRelease ?? [])).toEqual(["2024"]);
  });

  it("has no direct finding at all on consent, information and clarity", () => {
    for (const id of ["host-cooperation", "well-informed", "clear-objectives"] as const) {
      expect(counts(id).direct).toEqual({ for: 0, against: 0, null: 0 });
    }
    expect(counts("impartiality").direct).toEqual({ for: 1, against: 1, null: 0 });
  });
});

describe("do choices filed under a strong factor keep their own, weaker figures?", () => {
  it.each([
    ["use-of-force", 4, 3, 0],
    ["women-peacekeepers", 1, 0, 2],
    ["protection-mandate", 4, 1, 2],
    ["police", 4, 2, 7],
    ["multidimensional-mandate", 7, 3, 8],
    ["non-neighbouring-contributors", 3, 1, 0],
    ["government-main-perpetrator", 5, 0, 5],
    ["armed-groups-main-perpetrators", 2, 2, 5],
    ["non-observer-mission", 9, 4, 6],
    ["no-outside-backers", 4, 0, 1],
    ["several-tools", 7, 0, 4],
    ["local-outreach", 4, 0, 0],
    ["monitoring-adjustment", 2, 0, 0],
  ])("%s is %d for, %d against, %d null", (id, pro, contra, none) => {
    expect(counts(id)).toMatchObject({ for: pro, against: contra, null: none });
  });

  it.each([
    ["unified-council", 5],
    ["rights-monitoring-capacity", 7],
    ["early-warning-capacity", 5],
    ["mission-integration", 5],
    ["accountability", 3],
  ])("%s rests on practitioners alone: %d of 13", (id, named) => {
    const found = counts(id);
    expect(found.practitioners).toMatchObject({ named, of: 13 });
    expect(codingsOf(currentEvidence, id)).toEqual([]);
    expect(found.strength).toBeNull();
  });

  it("keeps what practitioners say hurts apart from what they say helps", () => {
    expect(counts("government-main-perpetrator").practitioners).toMatchObject({
      named: 0,
      lesser: 2,
      null: 2,
    });
  });
});

describe("are average effects apart from the factors?", () => {
  it("counts them by outcome as the museum codes them", () => {
    expect(overallCounts(currentEvidence)).toEqual({
      conflict: { for: 29, against: 5, null: 27 },
      "violence-against-civilians": { for: 9, against: 2, null: 16 },
      "human-rights-violations": { for: 3, against: 0, null: 2 },
      "mass-atrocities": { for: 1, against: 0, null: 3 },
      "adverse-consequences": { for: 0, against: 4, null: 1 },
    });
  });

  it("adds up a factor's outcomes to its whole", () => {
    for (const id of factorIds) {
      const { counts: whole, byOutcome } = factorSummary(currentEvidence, id);
      const sum = Object.values(byOutcome).reduce((total, each) => total + each.for, 0);
      expect(sum).toBe(whole.for);
    }
  });
});

describe("what of an unknown factor?", () => {
  it("is refused by name", () => {
    expect(() => counts("morale")).toThrow(/"morale"/);
    const without = { ...currentEvidence, factors: [] };
    expect(() => factorSummary(without, "commitment")).toThrow(/"commitment"/);
  });
});
