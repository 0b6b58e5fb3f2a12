import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { precedents } from "../../precedents/current";
import { templateDesign } from "../stress/cases/stress-designs";
import { Candidate } from "./candidate";
import { assessed } from "./cases/by-hand";
import { arbitraryVariables } from "./cases/variables";
import { ChosenPlain } from "./chosen-plain";
import type { Measure } from "./measure";
import { editsAt } from "./readings";
import { variablesOf } from "./variables-of";
import { type Variable, withChosen } from "./vary";

const halvora = templateDesign("example");
const offered = variablesOf(halvora, { precedents });
const ceiling: Measure = {
  id: "ceiling",
  reads: ["force.troopCeiling"],
  of: ({ design }) => design.force.troopCeiling,
};
const candidateOf = (variables: readonly Variable[]) =>
  new Candidate({ design: halvora, variables, precedents, measures: [ceiling] });

/** Some of the answers that a search varies, rows among them. */
const someOffered = fc.subarray([...offered], { minLength: 1, maxLength: 12 });
const drawnDigits = (variables: readonly Variable[]) =>
  fc.tuple(...variables.map(({ choices }) => fc.nat(choices.length - 1)));
const withSteps = someOffered.chain((variables) =>
  fc.record({
    variables: fc.constant(variables),
    steps: fc.array(drawnDigits(variables), { minLength: 1, maxLength: 6 }),
    anchors: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  }),
);

describe("is a candidate told as the design that it stands for is assessed?", () => {
  it("in open checks, edits and measures, whatever was chosen before, looked up or judged", () => {
    fc.assert(
      fc.property(withSteps, ({ variables, steps, anchors }) => {
        const candidate = candidateOf(variables);
        for (const [at, digits] of [...steps, ...steps].entries()) {
          candidate.chooseAll(digits);
          if (anchors[at % anchors.length]) candidate.anchor();
          const design = withChosen(halvora, editsAt(variables, digits));
          expect(candidate.open).toBe(assessed(design).open.length);
          expect(candidate.edits).toBe(digits.filter((digit) => digit > 0).length);
          expect(candidate.measures[0]).toBe(plainDesign(design).force.troopCeiling);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("and a measure that is not known as no number", () => {
    const variables = [{ path: "force.troopCeiling" as const, choices: [undefined, 900] }];
    const blank = templateDesign("blank");
    const candidate = new Candidate({ design: blank, variables, precedents, measures: [ceiling] });
    expect(candidate.measures[0]).toBeNaN();
    candidate.choose(0, 1);
    expect(candidate.measures[0]).toBe(900);
  });

  it("by names that are the same for the same choices, however they were come to", () => {
    const [first, second] = [candidateOf(offered), candidateOf(offered)];
    first.choose(0, 1);
    first.choose(3, 1);
    second.choose(3, 1);
    expect(first.firstName).not.toBe(second.firstName);
    second.choose(1, 1);
    second.choose(0, 1);
    second.choose(1, 0);
    expect([first.firstName, first.secondName]).toEqual([second.firstName, second.secondName]);
  });
});

describe("are chosen values those of the edited design?", () => {
  const plain = plainDesign(halvora);
  const samePlain = (variables: readonly Variable[], digits: readonly number[]) => {
    const chosen = new ChosenPlain(plain, variables);
    for (const [place, digit] of digits.entries()) chosen.choose(place, digit);
    const edited = plainDesign(withChosen(halvora, editsAt(variables, digits)));
    expect(chosen.values).toEqual(edited);
    for (const place of digits.keys()) chosen.choose(place, 0);
    expect(chosen.values).toEqual(plain);
  };

  it("in rows and in single answers, and the design's own are left as they were", () => {
    const before = structuredClone(plain);
    const drawn = someOffered.chain((v) => fc.tuple(fc.constant(v), drawnDigits(v)));
    fc.assert(
      fc.property(drawn, ([variables, digits]) => samePlain(variables, digits)),
      { numRuns: 60 },
    );
    const simple = arbitraryVariables(halvora, 5).chain((v) =>
      fc.tuple(fc.constant(v), drawnDigits(v)),
    );
    fc.assert(fc.property(simple, ([variables, digits]) => samePlain(variables, digits)));
    expect(plain).toEqual(before);
  });

  it("and a row that is not there stays away", () => {
    const gone = {
      path: "force.contributors[].firm" as const,
      row: "gone",
      choices: [true, false],
    };
    samePlain([gone], [1]);
  });
});
