import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { templateDesign } from "../stress/cases/stress-designs";
import { Candidate } from "./candidate";
import { arbitraryVariables } from "./cases/variables";
import { combinationsBySize, combinationsOf, drawnBy } from "./combinations";
import type { Alike } from "./front";
import type { Variable } from "./vary";
import { drawnNear, everyOne, type Walk, withEdits } from "./walks";

const halvora = templateDesign("example");
const candidateOf = (variables: readonly Variable[]) =>
  new Candidate({ design: halvora, variables, precedents, measures: [] });

/** Where a walk leads, each place as one word; no more than so many. */
function placesOf(candidate: Candidate, walk: Walk, most = 10_000): string[] {
  const places: string[] = [];
  for (const _ of walk) {
    places.push(candidate.digits.join());
    if (places.length >= most) break;
  }
  return places;
}

describe("is every combination met once?", () => {
  it("by the walk over all, which begins with the design", () => {
    fc.assert(
      fc.property(arbitraryVariables(halvora, 5), (variables) => {
        const candidate = candidateOf(variables);
        const places = placesOf(candidate, everyOne(candidate));
        expect(places).toHaveLength(combinationsOf(variables));
        expect(new Set(places).size).toBe(places.length);
        expect(places[0]).toBe(variables.map(() => 0).join());
      }),
      { numRuns: 20 },
    );
  });

  it("by the walks over those with 0, 1, 2 ... edits, which end where they began", () => {
    fc.assert(
      fc.property(arbitraryVariables(halvora, 5), (variables) => {
        const candidate = candidateOf(variables);
        const bySize = combinationsBySize(variables).map((count, size) => {
          const places = placesOf(candidate, withEdits(candidate, size));
          expect(places).toHaveLength(count);
          expect(candidate.edits).toBe(0);
          return places;
        });
        const all = placesOf(candidate, everyOne(candidate));
        expect(new Set(bySize.flat())).toEqual(new Set(all));
      }),
      { numRuns: 20 },
    );
  });
});

describe("does the walk by chance stay new and near?", () => {
  const numbers = Array.from({ length: 9 }, (_, at) => at);
  const variables = (
    [
      "force.civilians",
      "force.troopCeiling",
      "force.individualPolice",
      "force.formedPoliceUnits",
      "timing.rapidReadinessUnits",
    ] as const
  ).map((path): Variable => ({ path, choices: numbers }));
  const at = (digits: readonly number[]): Alike => ({
    marks: [],
    options: [Uint16Array.from(digits)],
    count: 1,
  });
  const walked = (seed: number, most: number, from = [at([1, 1, 1, 1, 1])]) => {
    const candidate = candidateOf(variables);
    const current = () => from;
    return placesOf(
      candidate,
      drawnNear({ candidate, current, draw: drawnBy(seed), met: 1, most }),
      most,
    );
  };

  it("meets none twice and none that was met, and changes at most three answers", () => {
    const places = walked(3, 400);
    expect(new Set(places).size).toBe(400);
    for (const place of places) {
      const digits = place.split(",").map(Number);
      expect(digits.filter((digit) => digit > 0).length).toBeGreaterThan(1);
      expect(digits.filter((digit) => digit !== 1).length).toBeLessThanOrEqual(3);
    }
  });

  it("goes the same way for the same seed", () => {
    expect(walked(3, 100)).toEqual(walked(3, 100));
    expect(walked(4, 100)).not.toEqual(walked(3, 100));
  });

  it("ends where hardly anything is left that is new", () => {
    const few = variables.slice(0, 1);
    const candidate = candidateOf(few);
    const current = () => [at([0])];
    const draw = drawnBy(1);
    expect(
      placesOf(candidate, drawnNear({ candidate, current, draw, met: 0, most: 100 })).length,
    ).toBe(8);
  });
});
