import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { sampledStartedDesigns } from "../cases/arbitrary-design";
import { checks } from "../registry";
import { templateDesign } from "../stress/cases/stress-designs";
import { warrantsOfEvidence } from "./asked-checks";
import { everyOption } from "./cases/by-hand";
import { arbitraryVariables } from "./cases/variables";
import { leastChange } from "./least-change";
import { type ChosenEdit, type Variable, variableOf } from "./vary";

const ofEvidence = new Set(
  checks.filter(({ warrant }) => warrantsOfEvidence.includes(warrant)).map(({ id }) => id),
);
const sorted = (sets: readonly (readonly ChosenEdit[])[]) =>
  sets.map((set) => JSON.stringify(set)).sort();

/** The smallest sets by trying everything. */
function byHand(design: typeof halvora, variables: readonly Variable[]) {
  const good = everyOption(design, variables).filter(({ results }) =>
    results.every(({ id, status }) => !ofEvidence.has(id) || status !== "not-met"),
  );
  const least = Math.min(...good.map(({ edits }) => edits.length));
  return good.filter(({ edits }) => edits.length === least).map(({ edits }) => edits);
}

const halvora = templateDesign("example");

describe("is the least change the least?", () => {
  it("is what trying every combination finds, all sets of that size and no other", () => {
    const designs = [halvora, ...sampledStartedDesigns(12, 7)];
    const given = fc
      .constantFrom(...designs)
      .chain((design) => fc.tuple(fc.constant(design), arbitraryVariables(design, 4)));
    fc.assert(
      fc.property(given, ([design, variables]) => {
        const { outcome, sets } = leastChange({ design, variables, precedents });
        const plain = byHand(design, variables);
        if (plain.length === 0) expect(outcome).toBe("none");
        else if (plain[0]?.length === 0) expect(outcome).toBe("nothing-to-do");
        else expect([outcome, sorted(sets)]).toEqual(["found", sorted(plain)]);
      }),
      { numRuns: 15 },
    );
  });

  it("mends the example by the choices that its checks ask for", () => {
    const { unmet } = leastChange({ design: halvora, variables: [], precedents });
    expect(unmet.length).toBeGreaterThan(0);
    expect(unmet.every((id) => ofEvidence.has(id))).toBe(true);
  });
});

describe("does it say what it cannot do?", () => {
  it("names the checks that none of the choices can mend", () => {
    const answer = leastChange({ design: halvora, variables: [], precedents });
    expect([answer.outcome, answer.sets, answer.beyond]).toEqual(["none", [], answer.unmet]);
  });

  it("gives up where it may look at no more, and tells how far it came", () => {
    const path = "force.aviation" as const;
    const variables = [variableOf(halvora, { path }, [true, false])];
    const answer = leastChange({ design: halvora, variables, precedents, most: 0 });
    expect([answer.outcome, answer.tried, answer.sets]).toEqual(["gave-up", -1, []]);
  });
});
