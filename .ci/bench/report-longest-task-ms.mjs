// @ts-check
import { reportInThePage } from "../report-in-the-page.mjs";

export const key = "report.longest-task.ms";

const bar = 50;

/** Milliseconds that the page was busy at a stretch, at most, while the worker made that report. */
export async function measure() {
  const { longestTask } = await reportInThePage();
  const value = Math.round(longestTask * 10) / 10;
  return { value, unit: "ms", bar, ok: value < bar };
}
