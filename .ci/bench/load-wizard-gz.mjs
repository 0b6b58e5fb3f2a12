// @ts-check
import { reading } from "../bench-figure.mjs";
import { scriptWeight } from "../script-weight.mjs";

export const key = "load.wizard.gz";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures: "Script for the start page and a new design in the wizard after it, compressed",
  unit: "KB",
  keeps: null,
  where: "the built page",
};

/** Script for the start page and a new design in the wizard after it; reported, without a bar. */
export async function measure() {
  const value = await scriptWeight(async (page, open) => {
    await open("");
    await page.getByRole("button", { name: "Begin a new design" }).click();
    await page.getByRole("heading", { level: 1, name: "Step 1 of 9" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "Checks" }).waitFor();
  });
  return reading(about, value);
}
