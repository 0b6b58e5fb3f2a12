// @ts-check
import { reading } from "../bench-figure.mjs";
import { reportInThePage } from "../report-in-the-page.mjs";

export const key = "report.longest-task.ms";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures:
    "The longest time that the page was busy at a stretch while the worker made that report",
  unit: "ms",
  keeps: { under: 50 },
  where: "the built page",
};

/** Milliseconds that the page was busy at a stretch, at most, while the worker made that report. */
export async function measure() {
  const { longestTask } = await reportInThePage();
  const value = Math.round(longestTask * 10) / 10;
  return reading(about, value);
}
