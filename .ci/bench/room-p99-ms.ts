import { type About, reading } from "../bench-figure.mjs";
import { quietMinute } from "../room-load/figures";

export const key = "room.p99.ms";

export const about: About = {
  measures:
    "From a team’s change until the live room has acknowledged it and the facilitator’s watch has it, whichever is later; 99 of 100 of 200 teams’ changes, one a second each for a minute, in a room of three servers none of which fails",
  unit: "ms",
  keeps: { under: 250 },
  where: "Node and nats-server",
};

/** Milliseconds; null where there is no nats-server. */
export async function measure() {
  const p99 = await quietMinute();
  return p99 === null ? null : reading(about, Math.round(p99 * 10) / 10);
}
