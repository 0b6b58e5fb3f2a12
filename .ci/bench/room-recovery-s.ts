import { type About, reading } from "../bench-figure.mjs";
import { minuteWithFailure } from "../room-load/figures";

export const key = "room.recovery.s";

export const about: About = {
  measures:
    "From the kill of the server that leads the live room until the last of 200 teams has a change acknowledged that it made after the kill; the server is started again after ten seconds",
  unit: "s",
  keeps: { under: 15 },
  where: "Node and nats-server",
};

/** Seconds; null where there is no nats-server. */
export async function measure() {
  const figures = await minuteWithFailure();
  return figures && reading(about, Math.round(figures.recovery * 10) / 10);
}
