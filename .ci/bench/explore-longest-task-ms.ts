import { type About, reading } from "../bench-figure.mjs";
import { exploreInThePage } from "../explore-in-the-page.mjs";
import { given } from "./explore-300k-s";

export const key = "explore.longest-task.ms";

export const about: About = {
  measures: "The longest time that the page was busy at a stretch while the worker explored",
  unit: "ms",
  keeps: { under: 50 },
  where: "the built page",
};

/** Milliseconds that the page was busy at a stretch, at most, while the worker explored. */
export async function measure() {
  const { longestTask } = await exploreInThePage(given);
  const value = Math.round(longestTask * 10) / 10;
  return reading(about, value);
}
