import { type About, reading } from "../bench-figure.mjs";
import { minuteWithFailure } from "../room-load/figures";

export const key = "room.acknowledged.lost";

export const about: About = {
  measures:
    "Acknowledged changes of the minute with the kill that the live room does not have as they were acknowledged, each looked up by its revision in the facilitator’s watch of the whole history and by the last value of its key",
  unit: "changes",
  keeps: { atMost: 0 },
  where: "Node and nats-server",
};

/** Fewer acknowledged changes than this in the minute say that nothing was tried. */
const fewest = 5_000;

/** Changes that are lost; null where there is no nats-server. */
export async function measure() {
  const figures = await minuteWithFailure();
  if (!figures) return null;
  if (figures.acknowledged < fewest)
    throw new Error(`Only ${figures.acknowledged} changes were acknowledged.`);
  return reading(about, figures.lost);
}
