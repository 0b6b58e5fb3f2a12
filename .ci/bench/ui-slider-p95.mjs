// @ts-check
import { sliderInThePage } from "../slider-in-the-page.mjs";

export const key = "ui.slider.p95";

/** A frame of a display that shows sixty a second. */
const bar = 16;

/** From a movement of a slider to the painted result, at this machine's own speed. */
export async function measure() {
  const value = await sliderInThePage(1);
  return { value, unit: "ms", bar, ok: value < bar };
}
