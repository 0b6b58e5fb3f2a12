import fc from "fast-check";
import { expect, it } from "vitest";
import { beats, Front } from "./front";

const mark = fc.oneof({ weight: 5, arbitrary: fc.nat(4) }, fc.constant(Number.NaN));
const marks = fc.array(mark, { minLength: 3, maxLength: 3 });

it("beats by being nowhere worse and somewhere better, and never both ways", () => {
  expect(beats([1, 2], [1, 3])).toBe(true);
  expect(beats([1, 3], [1, 3])).toBe(false);
  expect(beats([0, 4], [1, 3])).toBe(false);
  fc.assert(fc.property(marks, marks, (a, b) => !(beats(a, b) && beats(b, a))));
});

it("beats nothing, and is beaten by nothing, of which alone a value is not known", () => {
  expect(beats([0, Number.NaN], [1, 5])).toBe(false);
  expect(beats([0, 5], [1, Number.NaN])).toBe(false);
  expect(beats([0, Number.NaN], [1, Number.NaN])).toBe(true);
});

it("beats what is beaten by what it beats", () => {
  fc.assert(
    fc.property(marks, marks, marks, (a, b, c) => {
      expect(beats(a, b) && beats(b, c) && !beats(a, c)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

it("keeps exactly those that no other beats, in the order in which the first of each came", () => {
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), (all) => {
      const front = new Front(100);
      all.forEach((each, option) => void front.offer(each, [option]));
      const kept = front.inOrder.map((alike) => alike.options.map(([option]) => option));
      const plain = all.flatMap((each, option) =>
        all.some((other) => beats(other, each)) ? [] : [{ option, name: each.join() }],
      );
      const byMarks = new Map<string, typeof plain>();
      for (const each of plain) byMarks.set(each.name, [...(byMarks.get(each.name) ?? []), each]);
      expect(kept).toEqual([...byMarks.values()].map((same) => same.map(({ option }) => option)));
      expect(front.inOrder.map(({ count }) => count)).toEqual(kept.map(({ length }) => length));
    }),
  );
});

it("keeps so many that are alike, and counts the others", () => {
  const front = new Front(2);
  for (const option of [7, 8, 9]) front.offer([1, 1], [option]);
  expect(front.inOrder).toMatchObject([
    { count: 3, options: [Uint16Array.of(7), Uint16Array.of(8)] },
  ]);
});
