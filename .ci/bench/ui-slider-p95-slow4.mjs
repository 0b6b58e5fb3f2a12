// @ts-check
import { reading } from "../bench-figure.mjs";
import { sliderInThePage } from "../slider-in-the-page.mjs";

export const key = "ui.slider.p95.slow4";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures:
    "From a movement of a slider to the painted result, processor slowed four times; 95 of 100 movements keep to it",
  unit: "ms",
  keeps: { under: 50 },
  where: "the built page",
};

const slower = 4;

/** From a movement of a slider to the painted result, with the processor slowed four times. */
export async function measure() {
  const value = await sliderInThePage(slower);
  return reading(about, value);
}
