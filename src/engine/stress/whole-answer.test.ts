import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { arbitraryDesign } from "../cases/arbitrary-design";
import { checks } from "../registry";
import { engineVersion } from "../version";
import { fullDesign, smallDesign } from "./cases/stress-designs";
import { stressReasons } from "./stress-reasons";
import type { Breakable } from "./stress-result";
import { combinationsOf, stressTest } from "./stress-run";

const reasonsOfChecks = new Set(checks.flatMap(({ reasons }) => reasons as readonly string[]));

/** Every number in a result, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

/** Every name of a part in a result, however deep. */
const keysIn = (value: unknown): Set<string> =>
  typeof value === "object" && value !== null
    ? new Set([
        ...(Array.isArray(value) ? [] : Object.keys(value)),
        ...Object.values(value).flatMap((each) => [...keysIn(each)]),
      ])
    : new Set();

describe("is the answer whole?", () => {
  const result = stressTest(fullDesign(), precedents);
  const parts: readonly Breakable[] = [
    ...result.breaks,
    ...result.unbroken,
    ...result.brokenAsDesigned,
    ...result.notTried,
  ];
  it("over eight shocks and more, in at least 4,000 combinations", () => {
    expect(result.shocks.filter(({ withoutEffect }) => !withoutEffect).length).toBeGreaterThan(8);
    expect(result.combinations).toBe(9216);
    expect(combinationsOf(result.shocks)).toBe(9216);
    expect(result.engineVersion).toBe(engineVersion);
  });
  it("with each thing once", () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });
  it("with reasons that have a name, and fields to open", () => {
    const becauses = [
      ...result.breaks.flatMap(({ sets }) => sets.map(({ because }) => because)),
      ...result.brokenAsDesigned.map(({ because }) => because),
    ];
    expect(becauses.length).toBeGreaterThan(20);
    for (const { reason, fields } of becauses) {
      const isNamed = (stressReasons as readonly string[]).includes(reason);
      expect(isNamed || reasonsOfChecks.has(reason)).toBe(true);
      expect(fields.length).toBeGreaterThan(0);
    }
  });
  it("the same each time, as plain data, without a share of futures", () => {
    expect(stressTest(fullDesign(), precedents)).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
    expect([...keysIn(result)].filter((key) => /share|probab|likel|percent/i.test(key))).toEqual(
      [],
    );
  });
});

describe("is any design answered?", () => {
  const few = ["strength", "lateness", "consent", "warning"].map((shock) => ({
    shock,
    levels: [shock === "strength" ? 50 : 2],
  }));
  it("with finite numbers, and never a status for what is not stated", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const result = stressTest({ ...design, shocks: few }, precedents);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        const broken = new Set(result.breaks.map(({ id }) => id));
        for (const { id } of result.notTried) expect(broken.has(id)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
  it.each([
    ["nobody", { "force.troopCeiling": 0, "force.contributors": [] }],
    ["no people", { "situation.populationAtRisk": 0, "situation.sectors": [] }],
    ["no money", { "commitment.budgetUsdMillions": 0, "commitment.costEstimateUsdMillions": 0 }],
  ])("%s", (_, values) => {
    expect(numbersIn(stressTest(smallDesign(values), precedents)).every(Number.isFinite)).toBe(
      true,
    );
  });
});
