import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { precedents } from "../../precedents/current";
import { templateDesign } from "../stress/cases/stress-designs";
import { assessed, everyOption } from "./cases/by-hand";
import { arbitraryVariables } from "./cases/variables";
import { type Exploration, type ExploreInput, type ExploreStep, explore } from "./explore";
import { beats } from "./front";
import type { Measure } from "./measure";
import { variablesOf } from "./variables-of";
import { type ChosenEdit, type Variable, variableOf, withChosen } from "./vary";

const strength: Measure = {
  id: "strength",
  reads: ["force.troopCeiling"],
  of: ({ design }) => design.force.troopCeiling,
};

const halvora = templateDesign("example");
const offered = variablesOf(halvora, { precedents });

/** Runs to the end, and keeps the steps. */
function whole(input: Partial<ExploreInput> & Pick<ExploreInput, "variables">) {
  const run = explore({
    design: halvora,
    precedents,
    measures: [strength],
    most: 100_000,
    seed: 1,
    ...input,
  });
  const steps: ExploreStep[] = [];
  for (;;) {
    const { done, value } = run.next();
    if (done) return { ...(value as Exploration), steps };
    steps.push(value as ExploreStep);
  }
}

/** An option by what it changes, in one order. */
const nameOf = (edits: readonly ChosenEdit[]) =>
  edits.map((edit) => JSON.stringify([edit.path, edit.row, edit.value])).sort();

/** The options that no other beats, found by assessing every one and comparing all pairs. */
function plainFront(variables: readonly Variable[]) {
  const all = everyOption(halvora, variables).map(({ edits, open, design }) => {
    const ceiling = plainDesign(design).force.troopCeiling;
    return { edits, open, marks: [open.length, edits.length, ceiling ?? Number.NaN] };
  });
  return all.filter(({ marks }) => !all.some((other) => beats(other.marks, marks)));
}

const asSet = (options: readonly { edits: readonly ChosenEdit[]; open: readonly string[] }[]) =>
  new Set(options.map(({ edits, open }) => JSON.stringify([nameOf(edits), open])));

describe("are the options that it keeps those that no other beats?", () => {
  it("are what assessing every option as a whole and comparing all pairs finds", () => {
    fc.assert(
      fc.property(arbitraryVariables(halvora, 4), (variables) => {
        const found = whole({ variables });
        const plain = plainFront(variables);
        const few = found.options.filter(({ alike }) => alike <= 3);
        const names = asSet(plain);
        expect([...asSet(found.options)].filter((name) => !names.has(name))).toEqual([]);
        if (few.length === found.options.length) expect(asSet(found.options)).toEqual(names);
        expect([found.isWhole, found.assessed]).toEqual([true, found.combinations]);
      }),
      { numRuns: 12 },
    );
  });

  it("over the answers that a search of the example offers, rows among them", () => {
    const some = fc.subarray([...offered], { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(some, (variables) => {
        const found = whole({ variables });
        const plain = plainFront(variables);
        const kept = new Map(
          found.options.map(({ alike, measures, edits, open }) => {
            return [JSON.stringify([measures.strength, edits.length, open.length]), alike];
          }),
        );
        expect([...kept.values()].reduce((sum, alike) => sum + alike)).toBe(plain.length);
        const names = asSet(plain);
        expect([...asSet(found.options)].filter((name) => !names.has(name))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("keep the design as it is, which no other beats on the number of edits", () => {
    const variables = [variableOf(halvora, { path: "force.aviation" }, [true, false])];
    expect(whole({ variables }).options[0]?.edits).toEqual([]);
  });

  it("are the same in whatever order the answers are given", () => {
    const some = fc.shuffledSubarray([...offered], { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(some, fc.integer(), (variables, seed) => {
        const { steps: _, ...found } = whole({ variables, most: 300, seed });
        const { steps: __, ...turned } = whole({
          variables: variables.toReversed(),
          most: 300,
          seed,
        });
        expect(turned).toEqual(found);
      }),
      { numRuns: 10 },
    );
  });

  it("are told as they are assessed: what is open, and what stands otherwise than before", () => {
    const { options, asDesigned } = whole({ variables: offered, most: 2_000 });
    const statusesOf = (edits: readonly ChosenEdit[]) =>
      assessed(withChosen(halvora, edits)).results.map(({ id, status }) => [id, status] as const);
    expect(asDesigned).toEqual(Object.fromEntries(statusesOf([])));
    expect(options.length).toBeGreaterThan(2);
    for (const { edits, changes } of options) {
      const changed = changes.map(({ check, after }) => [check, after]);
      expect({ ...asDesigned, ...Object.fromEntries(changed) }).toEqual(
        Object.fromEntries(statusesOf(edits)),
      );
      expect(changes.every(({ before, after }) => before !== after)).toBe(true);
    }
  });
});

describe("does it say when it has not seen all?", () => {
  it("looks at all with few edits, then draws by the seed, the same each time", () => {
    const once = whole({ variables: offered, most: 6_000, seed: 5 });
    expect([once.isWhole, once.assessed, once.wholeUpTo]).toEqual([false, 6_000, 1]);
    expect(once.combinations).toBeGreaterThan(1e9);
    expect(once.steps.map(({ assessed: done, of }) => [done, of])).toEqual([
      [2_000, 6_000],
      [4_000, 6_000],
      [6_000, 6_000],
    ]);
    const { steps: _, ...first } = once;
    const { steps: __, ...again } = whole({ variables: offered, most: 6_000, seed: 5 });
    expect(again).toEqual(first);
    expect(whole({ variables: offered, most: 6_000, seed: 6 }).options).not.toEqual(once.options);
  });

  it("beats nothing with what it draws that is not there to be met, and nothing twice", () => {
    const { options } = whole({ variables: offered, most: 4_000 });
    expect(new Set(options.map(({ edits }) => JSON.stringify(edits))).size).toBe(options.length);
  });

  it("tells so far what it has found at a step, as a part", () => {
    const run = explore({
      design: halvora,
      variables: offered,
      precedents,
      measures: [],
      most: 6_000,
      seed: 5,
    });
    const { soFar } = run.next().value as ExploreStep;
    expect(soFar()).toMatchObject({ assessed: 2_000, isWhole: false });
    expect(soFar().options.length).toBeGreaterThan(1);
  });

  it("assesses not even all single edits where no more is allowed, and says so", () => {
    expect(whole({ variables: offered, most: 10 })).toMatchObject({ assessed: 10, wholeUpTo: 0 });
  });
});
