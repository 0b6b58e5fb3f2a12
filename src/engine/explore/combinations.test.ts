import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateDesign } from "../stress/cases/stress-designs";
import { arbitraryVariables } from "./cases/variables";
import { combinationsBySize, combinationsOf, drawnBy } from "./combinations";
import type { Variable } from "./vary";

const halvora = templateDesign("example");
const ofCounts = (...counts: number[]): Variable[] =>
  counts.map((count) => ({
    path: "force.aviation",
    choices: Array.from({ length: count }, (_, at) => at),
  }));

describe("are combinations counted right?", () => {
  it("by their number of edits, which come to all of them", () => {
    expect(combinationsBySize(ofCounts(2, 3))).toEqual([1, 3, 2]);
    fc.assert(
      fc.property(arbitraryVariables(halvora, 6), (variables) => {
        const bySize = combinationsBySize(variables);
        expect(bySize.reduce((sum, count) => sum + count)).toBe(combinationsOf(variables));
        expect(bySize).toHaveLength(variables.length + 1);
      }),
    );
  });

  it("by a number still where they are beyond counting", () => {
    const many = ofCounts(...Array.from({ length: 400 }, () => 10));
    expect(combinationsOf(many)).toBe(Number.MAX_VALUE);
    expect(combinationsBySize(many).every(Number.isFinite)).toBe(true);
  });
});

it("does a seed draw the same numbers from 0 up to 1 each time, and another seed others?", () => {
  const first = (seed: number) => {
    const draw = drawnBy(seed);
    return Array.from({ length: 50 }, draw);
  };
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
  expect(first(7).every((drawn) => drawn >= 0 && drawn < 1)).toBe(true);
});
