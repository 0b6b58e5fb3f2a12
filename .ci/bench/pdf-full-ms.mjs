// @ts-check
import { pdfInThePage } from "../pdf-in-the-page.mjs";

export const key = "pdf.full.ms";

const bar = 1000;

/** Milliseconds from the click to the finished PDF in the built page: median of five, everything loaded. */
export async function measure() {
  const { warm } = await pdfInThePage();
  const value = Math.round(warm);
  return { value, unit: "ms", bar, ok: value < bar };
}
