// @ts-check
import { reading } from "../bench-figure.mjs";
import { reportInThePage } from "../report-in-the-page.mjs";

export const key = "report.full.ms";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures:
    "From the click to the finished PDF of the longest report, with its annex, made in a worker",
  unit: "ms",
  keeps: { under: 1500 },
  where: "the built page",
};

/** Milliseconds from the click to the finished PDF, made in a worker, of the longest report: with its annex. */
export async function measure() {
  const { ms } = await reportInThePage();
  const value = Math.round(ms);
  return reading(about, value);
}
