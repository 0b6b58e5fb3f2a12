import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { precedents } from "../../precedents/current";
import { templateDesign } from "../stress/cases/stress-designs";
import { everyOption } from "./cases/by-hand";
import { arbitraryVariables } from "./cases/variables";
import { type Exploration, type ExploreInput, explore, type Measure } from "./explore";
import { beats } from "./front";
import { variableOf } from "./vary";

const strength: Measure = {
  id: "strength",
  reads: ["force.troopCeiling"],
  of: ({ design }) => design.force.troopCeiling,
};

/** Runs to the end, and counts the steps. */
function whole(input: Partial<ExploreInput> & Pick<ExploreInput, "variables">) {
  const run = explore({
    design: halvora,
    precedents,
    measures: [strength],
    most: 100_000,
    seed: 1,
    ...input,
  });
  let steps = 0;
  for (;;) {
    const { done, value } = run.next();
    if (done) return { ...(value as Exploration), steps };
    steps += 1;
  }
}

const halvora = templateDesign("example");

describe("are the options that it keeps those that no other beats?", () => {
  it("are what assessing every option as a whole and comparing all pairs finds", () => {
    fc.assert(
      fc.property(arbitraryVariables(halvora, 4), (variables) => {
        const all = everyOption(halvora, variables).map(({ edits, open, design }) => {
          const ceiling = plainDesign(design).force.troopCeiling;
          return {
            edits,
            open,
            measures: ceiling === undefined ? {} : { strength: ceiling },
            marks: [open.length, edits.length, ceiling ?? Number.MAX_VALUE],
          };
        });
        const plain = all
          .filter(({ marks }) => !all.some((other) => beats(other.marks, marks)))
          .map(({ marks: _, ...option }) => option);
        const found = whole({ variables });
        expect(found.options).toEqual(plain);
        expect([found.combinations, found.assessed, found.isWhole]).toEqual([
          all.length,
          all.length,
          true,
        ]);
      }),
      { numRuns: 15 },
    );
  });

  it("keep the design as it is, which no other beats on the number of edits", () => {
    const variables = [variableOf(halvora, { path: "force.aviation" }, [true, false])];
    expect(whole({ variables }).options.some(({ edits }) => edits.length === 0)).toBe(true);
  });
});

describe("does it say when it has not seen all?", () => {
  const numbers = Array.from({ length: 18 }, (_, at) => at * 100);
  const variables = (
    ["force.troopCeiling", "force.civilians", "force.individualPolice"] as const
  ).map((path) => variableOf(halvora, { path }, numbers));

  it("draws as many as allowed by the seed, the same each time, and says that it is not whole", () => {
    const once = whole({ variables, most: 5_000, seed: 5 });
    expect([once.isWhole, once.assessed, once.steps]).toEqual([false, 5_000, 1]);
    expect(once.combinations).toBeGreaterThan(5_000);
    expect(whole({ variables, most: 5_000, seed: 5 })).toEqual(once);
    expect(whole({ variables, most: 5_000, seed: 6 }).options).not.toEqual(once.options);
  });
});
