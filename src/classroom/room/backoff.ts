/** The first wait before a change is sent again, and the longest, in milliseconds. */
const shortest = 250;
const longest = 4000;

/**
 * How long to wait before a change is sent again that failed so many times, in milliseconds: twice as
 * long each time, up to four seconds. A part of it is left to `chance` (from 0 up to 1), so that a
 * class that lost the network at the same moment does not come back at the same moment.
 */
export function waitAfter(failures: number, chance: number): number {
  const full = Math.min(longest, shortest * 2 ** Math.max(0, Math.min(20, failures - 1)));
  return Math.round(full / 2 + (full / 2) * chance);
}
