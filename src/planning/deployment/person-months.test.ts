import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personMonths } from "./person-months";

const level = (persons: number) => () => ({ low: persons, high: persons });

describe("how many person-months is a strength over time?", () => {
  it("a level strength times its months, also for a part of a month", () => {
    expect(personMonths(level(600), 0, 12)).toEqual({ low: 7200, high: 7200 });
    expect(personMonths(level(600), 2.5, 3.25).low).toBeCloseTo(450, 6);
  });

  it("a straight climb counts for half of its top", () => {
    const climb = (month: number) => ({ low: 100 * month, high: 200 * month });
    expect(personMonths(climb, 0, 10)).toEqual({ low: 5000, high: 10_000 });
  });

  it("a unit that comes within a month counts for half of it", () => {
    const arrival = (month: number) => (month >= 3 ? { low: 800, high: 800 } : { low: 0, high: 0 });
    expect(personMonths(arrival, 0, 4).low).toBe(400 + 800);
  });

  it("nothing over no time, or by nobody", () => {
    expect(personMonths(level(600), 5, 5)).toEqual({ low: 0, high: 0 });
    expect(personMonths(level(600), 6, 5)).toEqual({ low: 0, high: 0 });
    expect(personMonths(level(0), 0, 120)).toEqual({ low: 0, high: 0 });
  });

  it("the same in two stretches as in one", () => {
    const span = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(span, fc.integer({ min: 0, max: 60 }), (to, cut) => {
        const climb = (month: number) => ({ low: month, high: Math.min(20, 2 * month) });
        const whole = personMonths(climb, 0, Math.max(to, cut));
        const first = personMonths(climb, 0, cut);
        const rest = personMonths(climb, cut, Math.max(to, cut));
        expect(first.low + rest.low).toBeCloseTo(whole.low, 6);
        expect(first.high + rest.high).toBeCloseTo(whole.high, 6);
      }),
    );
  });
});
