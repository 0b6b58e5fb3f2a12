import fc from "fast-check";
import { expect, it } from "vitest";
import { beats, Front } from "./front";

const marks = fc.array(fc.nat(4), { minLength: 3, maxLength: 3 });

it("beats by being nowhere worse and somewhere better, and never both ways", () => {
  expect(beats([1, 2], [1, 3])).toBe(true);
  expect(beats([1, 3], [1, 3])).toBe(false);
  expect(beats([0, 4], [1, 3])).toBe(false);
  fc.assert(fc.property(marks, marks, (a, b) => !(beats(a, b) && beats(b, a))));
});

it("keeps exactly those that no other beats, alike ones beside each other, in their order", () => {
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), (all) => {
      const front = new Front();
      all.forEach((each, option) => void front.offer(option, each));
      const plain = all.flatMap((each, option) =>
        all.some((other) => beats(other, each)) ? [] : [{ option, marks: each }],
      );
      expect(front.options).toEqual(plain);
    }),
  );
});
