import { quietMinute } from "../room-load/figures";

export const key = "room.p99.ms";

const bar = 250;

/**
 * Milliseconds from a team's change until the room has acknowledged it and the facilitator's watch has
 * it, whichever is later: 99 of 100, with 200 teams that make one change a second each for a minute, in
 * a room of three servers on this computer, none of which fails.
 */
export async function measure() {
  const p99 = await quietMinute();
  if (p99 === null) return null;
  const value = Math.round(p99 * 10) / 10;
  return { value, unit: "ms", bar, ok: value <= bar };
}
