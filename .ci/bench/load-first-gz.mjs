// @ts-check
import { reading } from "../bench-figure.mjs";
import { scriptWeight } from "../script-weight.mjs";

export const key = "load.first.gz";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures: "Script that the start page needs, compressed",
  unit: "KB",
  keeps: { under: 170 },
  where: "the built page",
};

/** Script that the start page needs. */
export async function measure() {
  const value = await scriptWeight((_page, open) => open(""));
  return reading(about, value);
}
