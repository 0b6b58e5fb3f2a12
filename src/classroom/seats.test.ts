import fc from "fast-check";
import { expect, it } from "vitest";
import { dealtRoles, teamSizes } from "./seats";

const count = fc.integer({ min: 1, max: 300 });

it("spreads everybody over the teams, none more than one person larger than another", () => {
  fc.assert(
    fc.property(count, count, (people, teams) => {
      const sizes = teamSizes(people, teams);
      if (!sizes) throw new Error("no sizes");
      const { smallest, largest, ofLargest } = sizes;
      expect(largest - smallest).toBeLessThanOrEqual(1);
      expect(ofLargest * largest + (teams - ofLargest) * smallest).toBe(people);
    }),
  );
});

it.each([
  [0, 4],
  [10, 0],
  [-3, 2],
])("%d people in %d teams have no sizes", (people, teams) => {
  expect(teamSizes(people, teams)).toBeUndefined();
});

it("deals every role, and leaves no seat without one", () => {
  const roles = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(roles, fc.integer({ min: 1, max: 40 }), (held, seats) => {
      const dealt = dealtRoles(held, seats);
      expect(dealt).toHaveLength(seats);
      expect(new Set(dealt.flat())).toEqual(new Set(held));
      expect(dealt.every((seat) => seat.length > 0)).toBe(true);
      if (seats >= held.length) expect(dealt.every((seat) => seat.length === 1)).toBe(true);
      else expect(dealt.flat()).toHaveLength(held.length);
    }),
  );
  expect(dealtRoles(["a", "b", "c"], 2)).toEqual([["a", "c"], ["b"]]);
  expect(dealtRoles(["a", "b"], 3)).toEqual([["a"], ["b"], ["a"]]);
});

it("a cut without roles deals none", () => expect(dealtRoles([], 2)).toEqual([[], []]));
