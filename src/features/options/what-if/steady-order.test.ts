import fc from "fast-check";
import { expect, it } from "vitest";
import { inSteadyOrder } from "./steady-order";

const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });

it("does everything that is shown now stay where it was, and nothing else?", () => {
  expect(inSteadyOrder(["a", "b", "c"], ["c", "a", "d"])).toEqual(["a", "c", "d"]);
  expect(inSteadyOrder([], ["b", "a"])).toEqual(["b", "a"]);
});

it("is nothing lost, doubled or moved past another, whatever was shown before?", () => {
  fc.assert(
    fc.property(ids, ids, (before, now) => {
      const steady = inSteadyOrder(before, now);
      expect([...steady].sort()).toEqual([...now].sort());
      const stayed = before.filter((id) => now.includes(id));
      expect(steady.filter((id) => before.includes(id))).toEqual(stayed);
      expect(inSteadyOrder(steady, now)).toEqual(steady);
    }),
  );
});
