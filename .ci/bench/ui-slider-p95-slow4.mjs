// @ts-check
import { sliderInThePage } from "../slider-in-the-page.mjs";

export const key = "ui.slider.p95.slow4";

const bar = 50;
const slower = 4;

/** From a movement of a slider to the painted result, with the processor slowed four times. */
export async function measure() {
  const value = await sliderInThePage(slower);
  return { value, unit: "ms", bar, ok: value < bar };
}
