import { type About, reading } from "../bench-figure.mjs";
import { debriefOf } from "../made-class";

export const key = "debrief.500.ms";

export const about: About = {
  measures: "The same for 500 teams",
  unit: "ms",
  keeps: { under: 5000 },
  where: "a worker of the built page",
};

/**
 * Milliseconds in a worker of the built page until the files of 500 teams are opened and checked and
 * their board is laid out: the middle one of three fresh workers.
 */
export async function measure() {
  const { ms } = await debriefOf(500);
  const value = Math.round(ms);
  return reading(about, value);
}
