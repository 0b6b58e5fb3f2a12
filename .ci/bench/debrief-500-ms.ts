import { debriefOf } from "../made-class";

export const key = "debrief.500.ms";

const bar = 5000;

/**
 * Milliseconds in a worker of the built page until the files of 500 teams are opened and checked and
 * their board is laid out: the middle one of three fresh workers.
 */
export async function measure() {
  const { ms } = await debriefOf(500);
  const value = Math.round(ms);
  return { value, unit: "ms", bar, ok: value < bar };
}
