import { type About, reading } from "../bench-figure.mjs";
import { debriefOf } from "../made-class";

export const key = "debrief.40.ms";

export const about: About = {
  measures:
    "Files of 40 teams opened and checked and their debrief board laid out; the middle one of three fresh workers",
  unit: "ms",
  keeps: { under: 1000 },
  where: "a worker of the built page",
};

/**
 * Milliseconds in a worker of the built page until the files of 40 teams are opened and checked and
 * their board is laid out: the middle one of three fresh workers.
 */
export async function measure() {
  const { ms } = await debriefOf(40);
  const value = Math.round(ms);
  return reading(about, value);
}
