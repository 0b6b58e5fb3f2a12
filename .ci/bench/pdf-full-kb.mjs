// @ts-check
import { reading } from "../bench-figure.mjs";
import { pdfInThePage } from "../pdf-in-the-page.mjs";

export const key = "pdf.full.kb";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures:
    "The full assessment of the UNMISS template as PDF, without the design in it (1 KB here is 1,024 bytes)",
  unit: "KB",
  keeps: { under: 150 },
  where: "the built page",
};

/** Kilobytes (1024 bytes) of the full assessment of the UNMISS template, without the design in it. */
export async function measure() {
  const { bytes } = await pdfInThePage();
  const value = Math.round((bytes / 1024) * 10) / 10;
  return reading(about, value);
}
