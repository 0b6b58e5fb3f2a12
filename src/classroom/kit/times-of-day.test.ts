import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cut } from "../exercise/cut";
import { minuteOfDay, timesOfDay } from "./times-of-day";

const cutOf = (minutes: readonly number[], injects: readonly number[] = []) => ({
  agenda: minutes.map((each, at): Cut["agenda"][number] => ({
    id: `item-${at}`,
    kind: "design",
    minutes: each,
    title: "",
    task: "",
  })),
  injects: injects.map((minute, at) => ({ inject: `inject-${at}`, minute })),
});

describe("when does each stretch begin?", () => {
  it("lets stretches follow each other without gaps, past midnight too", () => {
    const stretches = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 1439 }), (minutes, start) => {
        const timed = timesOfDay(cutOf(minutes), start);
        expect(timed[0]?.from).toBe(start);
        timed.forEach(({ item, from, to }, at) => {
          expect((to - from + 1440) % 1440).toBe(item.minutes);
          expect(timed[at + 1]?.from ?? to).toBe(to);
          expect(to).toBeLessThan(1440);
        });
      }),
    );
  });
  it("puts each inject into one stretch, at its minute, the last minute of all included", () => {
    const timed = timesOfDay(cutOf([10, 20, 5], [35, 10, 9, 0]), 9 * 60);
    expect(timed.map(({ injects }) => injects.map(({ at }) => at - 540))).toEqual([
      [0, 9],
      [10],
      [35],
    ]);
  });
});

describe("which texts are times of day?", () => {
  it("reads hours and minutes", () => {
    expect(minuteOfDay("09:30")).toBe(570);
    expect(minuteOfDay("00:00")).toBe(0);
    expect(minuteOfDay("23:59")).toBe(1439);
  });
  it("takes nothing else", () => {
    for (const text of ["", "24:00", "9", "09:60", "half past nine", "-1:00"])
      expect(minuteOfDay(text)).toBeUndefined();
  });
});
