import { type About, reading } from "../bench-figure.mjs";
import { debriefOf } from "../made-class";

export const key = "debrief.longest-task.ms";

export const about: About = {
  measures:
    "The longest time that the page was busy at a stretch while the debrief of 500 teams was made",
  unit: "ms",
  keeps: { under: 50 },
  where: "the built page",
};

/** Milliseconds that the page was busy at a stretch, at most, while the debrief of 500 teams was made. */
export async function measure() {
  const { longestTask } = await debriefOf(500);
  const value = Math.round(longestTask * 10) / 10;
  return reading(about, value);
}
