// @ts-check
import { reading } from "../bench-figure.mjs";
import { pdfInThePage } from "../pdf-in-the-page.mjs";

export const key = "pdf.full.ms";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures: "From the click to the finished PDF, everything loaded; the middle one of five",
  unit: "ms",
  keeps: { under: 1000 },
  where: "the built page",
};

/** Milliseconds from the click to the finished PDF in the built page: median of five, everything loaded. */
export async function measure() {
  const { warm } = await pdfInThePage();
  const value = Math.round(warm);
  return reading(about, value);
}
