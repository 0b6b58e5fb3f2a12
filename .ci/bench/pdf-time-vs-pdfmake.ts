import { builtPdfComparison } from "../rival/built";

export const key = "pdf.time.vs.pdfmake";

const bar = 1;

/** How many PDFs of the same report ours makes while pdfmake makes one; both in Node, ours with tags. */
export async function measure() {
  const { ours, pdfmake } = await builtPdfComparison();
  const value = Math.round((pdfmake.ms / ours.ms) * 100) / 100;
  return { value, unit: "times", bar, ok: value > bar };
}
