import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teamNumbers } from "./team-names";

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 40 });

describe("do numbers hide who is who?", () => {
  it("each team has one of 1 to n, whatever the order of the files", () => {
    fc.assert(
      fc.property(ids, fc.string(), (teams, seed) => {
        const numbers = teamNumbers(teams, seed);
        expect([...numbers.values()].toSorted((one, other) => one - other)).toEqual(
          teams.map((_, place) => place + 1),
        );
        expect(new Map(teamNumbers(teams.toReversed(), seed))).toEqual(new Map(numbers));
      }),
    );
  });
  it("they stay the same through a session, however many teams come later", () => {
    fc.assert(
      fc.property(ids, ids, fc.string(), (first, more, seed) => {
        const before = teamNumbers(first, seed);
        const after = teamNumbers([...more, ...first], seed, before);
        for (const [id, number] of before) expect(after.get(id)).toBe(number);
        expect(new Set(after.values()).size).toBe(after.size);
      }),
    );
  });
  it("they follow neither the names nor the same order in every run", () => {
    const teams = Array.from({ length: 8 }, (_, place) => `team-${place + 1}`);
    const orders = ["one", "two", "three", "four", "five"].map((seed) =>
      [...teamNumbers(teams, seed)].toSorted((a, b) => a[1] - b[1]).map(([id]) => id),
    );
    expect(new Set(orders.map(String)).size).toBe(5);
    for (const order of orders) expect(order).not.toEqual(teams);
  });
});
