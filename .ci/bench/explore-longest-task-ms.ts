import { exploreInThePage } from "../explore-in-the-page.mjs";
import { given } from "./explore-300k-s";

export const key = "explore.longest-task.ms";

const bar = 50;

/** Milliseconds that the page was busy at a stretch, at most, while the worker explored. */
export async function measure() {
  const { longestTask } = await exploreInThePage(given);
  const value = Math.round(longestTask * 10) / 10;
  return { value, unit: "ms", bar, ok: value < bar };
}
