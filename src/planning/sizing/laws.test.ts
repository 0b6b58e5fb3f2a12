import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigure } from "../../domain/author-changes";
import type { MandateDesign } from "../../domain/design";
import { taskTypes } from "../../domain/tasks/taxonomy";
import { risks } from "../../domain/vocabulary/situation";
import { modalities } from "../../domain/vocabulary/task";
import { isPossible, type PlanFactor } from "../plan-factor";
import { type CaseDesign, sectorDesign } from "./cases/sector-design";
import { sizingFactors } from "./factors";
import { sumOf } from "./persons";
import { sizeOf } from "./size-of";

const tasks = fc.array(fc.tuple(fc.constantFrom(...taskTypes), fc.constantFrom(...modalities)), {
  maxLength: 6,
});
const sector = fc.record({
  population: fc.nat(5_000_000),
  areaKm2: fc.nat(300_000),
  risk: fc.constantFrom(...risks),
  troops: fc.nat(5_000),
});
const sectorsOf = (most: number) =>
  fc
    .array(sector, { minLength: 1, maxLength: most })
    .map((rows) => rows.map((row, place) => ({ id: `sector-${place}`, ...row })));
const described: fc.Arbitrary<CaseDesign> = fc.record({ tasks, sectors: sectorsOf(4) });
const design = described.map(sectorDesign);

/** A possible value of a factor, within what an operation could have. */
const valueOf = ({ least, most, whole }: PlanFactor) => {
  const max = Math.min(most, Math.max(least, 1) * 1000);
  return whole
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(max) })
    : fc.double({ min: least, max, noNaN: true });
};
const set = (before: MandateDesign, { id }: PlanFactor, value: number) =>
  withFigure(before, id, { value });
const everybody = (of: MandateDesign) => {
  const { military, police } = sizeOf(of);
  return sumOf([military, police]);
};

/** Factors of which more means that fewer are needed. */
const sparing = [
  "sizing.duty-days",
  "sizing.long-patrol-days",
  "sizing.people-a-police-post",
  ...risks.flatMap((risk) => [
    `sizing.people-per-patrol-${risk}`,
    `sizing.area-per-patrol-${risk}`,
  ]),
];

describe("does the need follow each factor?", () => {
  it.each(sizingFactors.map((factor) => [factor.id, factor] as const))("%s", (id, factor) => {
    const isSparing = sparing.includes(id);
    fc.assert(
      fc.property(design, valueOf(factor), valueOf(factor), (of, one, other) => {
        const fewer = everybody(
          set(of, factor, isSparing ? Math.max(one, other) : Math.min(one, other)),
        );
        const more = everybody(
          set(of, factor, isSparing ? Math.min(one, other) : Math.max(one, other)),
        );
        expect(more.low).toBeGreaterThanOrEqual(fewer.low);
        expect(more.high).toBeGreaterThanOrEqual(fewer.high);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

it("does nothing of everything take nobody?", () => {
  const zeros = sizingFactors.filter((factor) => isPossible(factor, 0));
  fc.assert(
    fc.property(design, (of) => {
      expect(everybody(zeros.reduce((each, factor) => set(each, factor, 0), of))).toEqual({
        low: 0,
        high: 0,
      });
    }),
    { numRuns: 50, seed: 7 },
  );
});

it("is every number a number, whatever a file holds?", () => {
  const numbersIn = (value: unknown): number[] => {
    if (typeof value === "number") return [value];
    return typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];
  };
  const wild = fc.array(
    fc.tuple(
      fc.constantFrom(...sizingFactors),
      fc.oneof(fc.double(), fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300)),
      fc.constantFrom("", "@sector-0", "@sector-1"),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(design, wild, (of, figures) => {
      const odd = figures.reduce(
        (each, [{ id }, value, row]) => withFigure(each, `${id}${row}`, { value }),
        of,
      );
      const { asked: _, ...sizing } = sizeOf(odd);
      for (const number of numbersIn(sizing)) expect(Number.isFinite(number)).toBe(true);
      const { military, police } = sizing;
      expect(Math.min(military.low, police.low)).toBeGreaterThanOrEqual(0);
      expect(military.high).toBeGreaterThanOrEqual(military.low);
    }),
    { numRuns: 200, seed: 7 },
  );
});

it("does a sector take the same beside others as alone?", () => {
  fc.assert(
    fc.property(described, (of) => {
      const together = sizeOf(sectorDesign(of)).sectors;
      for (const [place, each] of (of.sectors ?? []).entries()) {
        const [alone] = sizeOf(sectorDesign({ ...of, sectors: [each] })).sectors;
        expect(together[place]).toEqual(alone);
      }
    }),
    { numRuns: 50, seed: 7 },
  );
});

it("does one more task never lower the need?", () => {
  fc.assert(
    fc.property(described, tasks, (of, more) => {
      const fewer = everybody(sectorDesign(of));
      const all = everybody(sectorDesign({ ...of, tasks: [...(of.tasks ?? []), ...more] }));
      expect(all.low).toBeGreaterThanOrEqual(fewer.low);
      expect(all.high).toBeGreaterThanOrEqual(fewer.high);
    }),
    { numRuns: 100, seed: 7 },
  );
});
