// @ts-check
import { reportInThePage } from "../report-in-the-page.mjs";

export const key = "report.full.ms";

const bar = 1500;

/** Milliseconds from the click to the finished PDF, made in a worker, of the longest report: with its annex. */
export async function measure() {
  const { ms } = await reportInThePage();
  const value = Math.round(ms);
  return { value, unit: "ms", bar, ok: value < bar };
}
