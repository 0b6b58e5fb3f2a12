import { debriefOf } from "../made-class";

export const key = "debrief.longest-task.ms";

const bar = 50;

/** Milliseconds that the page was busy at a stretch, at most, while the debrief of 500 teams was made. */
export async function measure() {
  const { longestTask } = await debriefOf(500);
  const value = Math.round(longestTask * 10) / 10;
  return { value, unit: "ms", bar, ok: value < bar };
}
