// @ts-check
import { reading } from "../bench-figure.mjs";
import { pdfInThePage } from "../pdf-in-the-page.mjs";

export const key = "pdf.full.first.ms";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures: "From the first click to the finished PDF, with the typesetter and the fonts to fetch",
  unit: "ms",
  keeps: null,
  where: "the built page",
};

/** The same the first time, with the typesetter and the fonts to fetch; reported, without a bar. */
export async function measure() {
  const { first } = await pdfInThePage();
  return reading(about, Math.round(first));
}
