import { type About, reading } from "../bench-figure.mjs";
import { builtPdfComparison } from "../rival/built";

export const key = "pdf.time.vs.pdfmake";

export const about: About = {
  measures: "How many PDFs of the same report ours makes, with tags, while pdfmake makes one",
  unit: "times",
  keeps: { over: 1 },
  where: "Node",
};

/** How many PDFs of the same report ours makes while pdfmake makes one; both in Node, ours with tags. */
export async function measure() {
  const { ours, pdfmake } = await builtPdfComparison();
  const value = Math.round((pdfmake.ms / ours.ms) * 100) / 100;
  return reading(about, value);
}
