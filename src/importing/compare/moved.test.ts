import fc from "fast-check";
import { expect, it } from "vitest";
import { longestRising } from "./moved";

it("does what stays in order rise, and is one that moved far the only one that moved?", () => {
  expect([...longestRising([0, 1, 2])].sort()).toEqual([0, 1, 2]);
  expect([...longestRising([1, 2, 3, 0])].sort()).toEqual([0, 1, 2]);
  expect([...longestRising([3, 0, 1, 2])].sort()).toEqual([1, 2, 3]);
  expect(longestRising([]).size).toBe(0);
});

it("is no rising run longer?", () => {
  const orders = fc.uniqueArray(fc.nat(20), { maxLength: 9 });
  fc.assert(
    fc.property(orders, (numbers) => {
      const kept = [...longestRising(numbers)].sort((a, b) => a - b);
      const values = kept.map((place) => numbers[place] ?? 0);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      const longest = numbers.reduce<number[]>((best, number, place) => {
        const earlier = best.filter((_, other) => (numbers[other] ?? 0) < number);
        best[place] = 1 + Math.max(0, ...earlier);
        return best;
      }, []);
      expect(kept.length).toBe(Math.max(0, ...longest));
    }),
  );
});
