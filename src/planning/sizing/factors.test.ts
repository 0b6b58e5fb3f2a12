import { expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "../../domain/design";
import { figureIdOf, isPossible, rangeOf } from "../plan-factor";
import { sizingFactors } from "./factors";

it("has each factor an id of its own, that a design accepts for all sectors and for one?", () => {
  const ids = sizingFactors.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const figures = sizingFactors.flatMap((factor) =>
    [figureIdOf(factor), figureIdOf(factor, "north")].map((figure) => ({ figure, value: 1 })),
  );
  expect(mandateDesignSchema.safeParse({ ...blankDesign("d", "D"), figures }).success).toBe(true);
});

it.each(sizingFactors.map((factor) => [factor.id, factor] as const))(
  "is our figure possible, with room on either side: %s",
  (_, factor) => {
    expect(factor.least).toBeLessThan(factor.most);
    if (factor.usual === undefined) return;
    const { low, high } = rangeOf(factor.usual);
    expect(low).toBeLessThanOrEqual(high);
    expect(isPossible(factor, low) && isPossible(factor, high)).toBe(true);
  },
);

it("rests on a published figure only where one was read: all else is said to be a convention", () => {
  const published = sizingFactors.filter(({ basis }) => typeof basis === "object");
  expect(published.map(({ id, usual }) => [id, usual])).toEqual([
    ["sizing.formed-unit-size", 140],
    ["sizing.expected-month", 10],
    ["sizing.battalion-size", 850],
  ]);
});
