import { describe, expect, it } from "vitest";
import { clause as clauseOf } from "./cases/made-clause";
import { likeness, profileOf, sameClauseFrom, weightsAmong } from "./likeness";

const all = [
  "Decides to extend the mandate of the Mission until 15 March 2031;",
  "Decides to extend the mandate of the Mission until 15 March 2032.",
  "Decides that the Mission shall comprise up to 9,000 troops;",
  "Sets a troop ceiling of 8,000;",
  "Urges neighbouring States to close their borders",
];
const profiles = all.map((text) => profileOf(clauseOf(text)));
const weight = weightsAmong(profiles);
const between = (one: number, other: number) => {
  const [a, b] = [profiles[one], profiles[other]];
  return a && b ? likeness(a, b, weight) : Number.NaN;
};

describe("how alike are two clauses?", () => {
  it("as alike as can be where only a date and the sign at the end differ", () => {
    expect(between(0, 1)).toBeCloseTo(1);
    expect(between(2, 2)).toBe(1);
  });

  it("not at all where they share no word that tells", () => {
    expect(between(0, 4)).toBe(0);
  });

  it("the same either way round", () => {
    expect(between(0, 2)).toBe(between(2, 0));
    expect(between(0, 2)).toBeLessThan(sameClauseFrom);
  });

  it("more where both give the same coded field", () => {
    const [one, other] = [2, 3].map((place) => ({
      ...clauseOf(all[place] ?? ""),
      holds: ["troopCeiling" as const],
    }));
    if (!one || !other) throw new Error("The clauses are made above.");
    const found = likeness(profileOf(one), profileOf(other), weight);
    expect(found).toBeGreaterThan(between(2, 3));
  });
});

it("does a clause without words of its own count as like none but its equal?", () => {
  const [empty, full] = [profileOf(clauseOf("of the")), profileOf(clauseOf("arms"))];
  expect(likeness(empty, full, weight)).toBe(0);
  expect(likeness(empty, empty, weight)).toBe(1);
});
