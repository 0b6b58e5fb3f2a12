import type { Clock } from "./run";

/** A clock that has not been started. */
export const unstarted: Clock = { passed: 0 };

/** How long the clock has run by `now`, in milliseconds; both by the device's clock. */
export function passedAt(clock: Clock, now: number): number {
  const running = clock.startedAt === undefined ? 0 : now - clock.startedAt;
  return clock.passed + Math.max(0, running);
}

export function isRunning(clock: Clock): boolean {
  return clock.startedAt !== undefined;
}

/** Starts the clock; one that runs runs on as it was. */
export function started(clock: Clock, now: number): Clock {
  return isRunning(clock) ? clock : { passed: clock.passed, startedAt: now };
}

/** Stops the clock where it is; one that stands stays as it was. */
export function paused(clock: Clock, now: number): Clock {
  return isRunning(clock) ? { passed: passedAt(clock, now) } : clock;
}

/** Sets the clock to a time, in milliseconds, never before its beginning; it runs or stands on. */
export function setTo(clock: Clock, passed: number, now: number): Clock {
  const at = Math.max(0, passed);
  return isRunning(clock) ? { passed: at, startedAt: now } : { passed: at };
}

/** Moves the clock on by so many milliseconds, or back where they are negative. */
export function movedBy(clock: Clock, by: number, now: number): Clock {
  return setTo(clock, passedAt(clock, now) + by, now);
}

/** What two clocks of a device show at the same moment, in milliseconds. */
export interface Tick {
  /** The clock on the wall, which can be set. */
  wall: number;
  /** One that nobody can set; it may stand still while the device sleeps. */
  steady: number;
}

/** Clocks of a device drift apart by less than this between two looks, in milliseconds. */
const drift = 2000;

/**
 * By how much the device's clock was set, or stood on while the device slept, between two looks:
 * positive where it leapt ahead, negative where it was set back, 0 where it only ran.
 */
export function leapBetween(before: Tick, after: Tick): number {
  const leap = after.wall - before.wall - (after.steady - before.steady);
  return Math.abs(leap) < drift ? 0 : leap;
}

/** The clock as if the device's clock had not leapt; one that stands knows nothing of leaps. */
export function withoutLeap(clock: Clock, leap: number): Clock {
  return clock.startedAt === undefined ? clock : { ...clock, startedAt: clock.startedAt + leap };
}
