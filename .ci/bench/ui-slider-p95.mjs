// @ts-check
import { reading } from "../bench-figure.mjs";
import { sliderInThePage } from "../slider-in-the-page.mjs";

export const key = "ui.slider.p95";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures:
    "The same at the machine’s own speed; the bar is a frame of a display that shows sixty a second",
  unit: "ms",
  keeps: { under: 16 },
  where: "the built page",
};

/** A frame of a display that shows sixty a second. */
/** From a movement of a slider to the painted result, at this machine's own speed. */
export async function measure() {
  const value = await sliderInThePage(1);
  return reading(about, value);
}
