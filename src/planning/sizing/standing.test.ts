import fc from "fast-check";
import { expect, it } from "vitest";
import { countShort, standingOf } from "./standing";

const at = (low: number, high = low) => ({ low, high });

it.each([
  ["more at both ends", at(900, 1000), at(700, 800), { kind: "over", by: at(100, 300) }],
  ["fewer at both ends", at(500, 600), at(700, 800), { kind: "short", by: at(100, 300) }],
  ["between the ends", at(750, 925), at(800, 900), { kind: "either", short: 150, over: 125 }],
  ["the same", at(800), at(800), { kind: "even" }],
  ["just enough at the worst", at(800, 900), at(700, 800), { kind: "over", by: at(0, 200) }],
] as const)("how does what is there stand to the need: %s", (_, held, needed, standing) => {
  expect(standingOf(held, needed, false)).toEqual(standing);
});

it("can a need that is only a floor show a shortfall, and never that there is enough?", () => {
  expect(standingOf(at(500, 600), at(700, 800), true)).toEqual({ kind: "short-at-least", by: 100 });
  expect(standingOf(at(5000), at(700, 800), true)).toEqual({ kind: "untold" });
});

it("is a shortfall one only where even the best case falls short?", () => {
  const range = fc.tuple(fc.nat(9000), fc.nat(900)).map(([low, more]) => at(low, low + more));
  fc.assert(
    fc.property(range, range, (held, needed) => {
      const { kind } = standingOf(held, needed, false);
      const isShort = held.high <= needed.low && held.low < needed.high;
      const isOver = held.low >= needed.high && held.high > needed.low;
      expect(kind === "short").toBe(isShort);
      expect(kind === "over").toBe(isOver);
    }),
  );
});

it("are those counted as short that lack people whatever their need turns out to be?", () => {
  const standings = [
    standingOf(at(500, 600), at(700, 800), false),
    standingOf(at(500, 600), at(700, 800), true),
    standingOf(at(5000), at(700, 800), true),
    standingOf(at(900, 1000), at(700, 800), false),
    standingOf(at(750, 925), at(800, 900), false),
    standingOf(at(800), at(800), false),
    // As many as the low end of the need: short only if the need is higher.
    standingOf(at(700), at(700, 800), false),
  ];
  expect(countShort(standings)).toEqual({ short: 2, told: 6 });
  expect(countShort([])).toEqual({ short: 0, told: 0 });
});
