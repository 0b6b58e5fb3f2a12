import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codedCounts } from "./coded-counts";
import { currentEvidence } from "./current";
import { practitionerLabel, strengthLabel, type Vote, voteScore } from "./strength";

const votes = (
  direct: boolean,
  counts: { for?: number; against?: number; null?: number },
): Vote[] =>
  Object.entries(counts).flatMap(([direction, times]) =>
    Array.from({ length: times }, () => ({ direction: direction as Vote["direction"], direct })),
  );

describe("does the score follow the published rule?", () => {
  it("counts a direct finding as 1 and a related one as a half, each way", () => {
    expect(voteScore(votes(true, { for: 1 }))).toBe(1);
    expect(voteScore(votes(false, { for: 1 }))).toBe(0.5);
    expect(voteScore(votes(true, { against: 2 }))).toBe(-2);
    expect(voteScore([...votes(true, { for: 1 }), ...votes(false, { against: 1 })])).toBe(0.5);
  });

  it("lets null findings pull towards zero, by a half if direct and a quarter if related", () => {
    expect(voteScore(votes(true, { for: 2, null: 1 }))).toBe(1.5);
    expect(voteScore(votes(false, { for: 2, null: 1 }))).toBe(0.75);
    expect(voteScore(votes(false, { against: 2, null: 1 }))).toBe(-0.75);
  });

  it("stops at zero and never passes to the other sign", () => {
    expect(voteScore(votes(false, { for: 1, null: 9 }))).toBe(0);
    expect(voteScore(votes(false, { against: 1, null: 9 }))).toBe(0);
    expect(voteScore([])).toBe(0);
  });

  it("gives the worked example of docs/evidence.md: troop quantity", () => {
    const related = votes(false, { for: 32, against: 1, null: 8 });
    expect(voteScore([...votes(true, { for: 2 }), ...related])).toBe(15.5);
  });

  it("does not depend on the order of codings, and mirrors when every vote is turned round", () => {
    const vote = fc.record({
      direction: fc.constantFrom("for" as const, "against" as const, "null" as const),
      direct: fc.boolean(),
    });
    const turned = { for: "against", against: "for", null: "null" } as const;
    fc.assert(
      fc.property(fc.array(vote), (all) => {
        const mirrored = all.map((one) => ({ ...one, direction: turned[one.direction] }));
        expect(voteScore([...all].reverse())).toBe(voteScore(all));
        expect(voteScore(mirrored) + voteScore(all)).toBe(0);
      }),
    );
  });
});

describe("are the thresholds of the labels where the rule puts them?", () => {
  it.each([
    [3.25, "relatively-strong"],
    [3, "moderate"],
    [1.25, "moderate"],
    [1, "relatively-weak"],
    [0, "relatively-weak"],
    [-3.5, "relatively-strong"],
  ] as const)("labels a score of %d %s", (score, label) => {
    expect(strengthLabel(score)).toBe(label);
  });

  it.each([
    [9, "relatively-strong"],
    [8, "moderate"],
    [5, "moderate"],
    [4, "relatively-weak"],
    [0, "relatively-weak"],
  ] as const)("labels %d of 13 practitioners %s", (named, label) => {
    expect(practitionerLabel(named, 13)).toBe(label);
  });

  it("puts exactly two thirds below the upper label and exactly one third below the middle", () => {
    expect(practitionerLabel(8, 12)).toBe("moderate");
    expect(practitionerLabel(4, 12)).toBe("relatively-weak");
  });

  it("refuses what is not a share", () => {
    expect(() => practitionerLabel(14, 13)).toThrow(RangeError);
    expect(() => practitionerLabel(0, 0)).toThrow(RangeError);
  });
});

describe("do the recomputed figures match the museum's own table?", () => {
  const graded = currentEvidence.codedFactors.filter(({ published }) => published !== null);

  it("covers every factor with research that the museum publishes", () => {
    expect(graded).toHaveLength(75);
  });

  it.each(graded.map((factor) => [factor.id, factor] as const))("%s", (id, { published }) => {
    const { direct, related, score, strength, ...all } = codedCounts(currentEvidence, id);
    expect({
      for: all.for,
      against: all.against,
      null: all.null,
      direct,
      related,
      score,
      label: strength,
    }).toEqual(published);
  });

  it.each(
    currentEvidence.codedFactors.flatMap(({ id, practitioners }) =>
      practitioners ? [[id, practitioners] as const] : [],
    ),
  )("practitioner label of %s", (_, { named, of, label }) => {
    expect(practitionerLabel(named, of)).toBe(label);
  });
});
