import fc from "fast-check";
import { expect, it } from "vitest";
import { dealRoles } from "./deal-roles";

const people = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });
const roles = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 9 });
const chances = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }));
const times = (all: readonly string[], one: string) => all.filter((each) => each === one).length;

it("is every role held, does everybody hold one, and is nobody dealt two more than another?", () => {
  fc.assert(
    fc.property(people, roles, chances, (names, cards, stream) => {
      const dealt = dealRoles(names, cards, () => stream.next().value as number);
      const held = dealt.map(({ role }) => role);
      const holders = dealt.map(({ name }) => name);
      expect(new Set(held)).toEqual(new Set(cards));
      expect(new Set(holders)).toEqual(new Set(names));
      const counts = names.map((name) => times(holders, name));
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      expect(new Set(dealt.map(({ role, name }) => `${role}\n${name}`)).size).toBe(dealt.length);
    }),
  );
});

it("does the lot decide, and not the order in which people were named?", () => {
  const chance = (values: number[]) => () => values.shift() ?? 0;
  const one = dealRoles(["Ana", "Ben"], ["host", "planner"], chance([0, 0, 0, 0]));
  const other = dealRoles(["Ana", "Ben"], ["host", "planner"], chance([0.9, 0, 0, 0]));
  expect(one).toEqual([
    { role: "host", name: "Ana" },
    { role: "planner", name: "Ben" },
  ]);
  expect(other).toEqual([
    { role: "host", name: "Ben" },
    { role: "planner", name: "Ana" },
  ]);
});

it("is nothing dealt where there is nobody, or no role?", () => {
  expect(dealRoles([], ["host"], () => 0)).toEqual([]);
  expect(dealRoles(["Ana"], [], () => 0)).toEqual([]);
});
