import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isRunning,
  leapBetween,
  movedBy,
  passedAt,
  paused,
  setTo,
  started,
  unstarted,
  withoutLeap,
} from "./clock";
import type { Clock } from "./run";

const minute = 60_000;
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const span = fc.integer({ min: 0, max: 24 * 60 * minute });
const clocks: fc.Arbitrary<Clock> = fc.oneof(
  span.map((passed) => ({ passed })),
  fc.record({ passed: span, startedAt: time }),
);

describe("does the clock count what passes while it runs, and only that?", () => {
  it("start, pause, start again", () => {
    const first = started(unstarted, 1000);
    expect(passedAt(first, 1000 + 5 * minute)).toBe(5 * minute);
    const held = paused(first, 1000 + 5 * minute);
    expect(passedAt(held, 1000 + 60 * minute)).toBe(5 * minute);
    const again = started(held, 1000 + 60 * minute);
    expect(passedAt(again, 1000 + 61 * minute)).toBe(6 * minute);
  });

  it("any row of starts and pauses counts the time between a start and its pause", () => {
    fc.assert(
      fc.property(time, fc.array(fc.record({ runs: span, stands: span })), (from, turns) => {
        let now = from;
        let clock: Clock = unstarted;
        for (const { runs, stands } of turns) {
          clock = started(clock, now);
          now += runs;
          clock = paused(clock, now);
          now += stands;
        }
        expect(passedAt(clock, now)).toBe(turns.reduce((sum, { runs }) => sum + runs, 0));
      }),
    );
  });

  it("starting what runs and stopping what stands changes nothing", () => {
    const runs = started(unstarted, 1000);
    expect(started(runs, 9000)).toBe(runs);
    expect(paused(unstarted, 9000)).toBe(unstarted);
  });

  it("never runs backwards, whatever the device's clock says", () => {
    fc.assert(
      fc.property(clocks, time, (clock, now) => {
        expect(passedAt(clock, now)).toBeGreaterThanOrEqual(clock.passed);
      }),
    );
  });
});

describe("can the trainer set it?", () => {
  it("to any time, running or standing as before, and never before its beginning", () => {
    fc.assert(
      fc.property(clocks, time, fc.integer({ min: -1e8, max: 1e8 }), (clock, now, to) => {
        const set = setTo(clock, to, now);
        expect(passedAt(set, now)).toBe(Math.max(0, to));
        expect(isRunning(set)).toBe(isRunning(clock));
      }),
    );
  });

  it("a minute on and a minute back is where it was, where there was a minute to go back", () => {
    fc.assert(
      fc.property(clocks, time, (clock, now) => {
        const back = movedBy(movedBy(clock, minute, now), -minute, now);
        expect(passedAt(back, now)).toBe(passedAt(clock, now));
      }),
    );
    expect(passedAt(movedBy({ passed: 30_000 }, -minute, 0), 0)).toBe(0);
  });
});

describe("is it noticed when the device's clock was set or the device slept?", () => {
  const before = { wall: 1_000_000, steady: 500 };

  it.each([
    ["runs as ever", 10_000, 10_000, 0],
    ["drifts a little", 11_500, 10_000, 0],
    ["is set an hour ahead, or slept an hour", 3_610_000, 10_000, 3_600_000],
    ["is set an hour back", -3_590_000, 10_000, -3_600_000],
  ])("%s", (_what, wall, steady, leap) => {
    const after = { wall: before.wall + wall, steady: before.steady + steady };
    expect(leapBetween(before, after)).toBe(leap);
  });

  it("left out, the leap leaves the time that passed as if it had not been", () => {
    fc.assert(
      fc.property(time, span, fc.integer({ min: -1e9, max: 1e9 }), (from, ran, leap) => {
        const clock = started(unstarted, from);
        expect(passedAt(withoutLeap(clock, leap), from + ran + leap)).toBe(ran);
      }),
    );
    expect(withoutLeap({ passed: 5 }, 900)).toEqual({ passed: 5 });
  });
});
