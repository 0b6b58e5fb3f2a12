import { type About, reading } from "../bench-figure.mjs";
import { builtPdfComparison } from "../rival/built";

export const key = "pdf.time.vs.react-pdf";

export const about: About = {
  measures: "How many PDFs of the same report ours makes, with tags, while react-pdf makes one",
  unit: "times",
  keeps: { over: 1 },
  where: "Node",
};

/** How many PDFs of the same report ours makes while react-pdf makes one; both in Node, ours with tags. */
export async function measure() {
  const made = await builtPdfComparison();
  const { ours } = made;
  const value = Math.round((made["react-pdf"].ms / ours.ms) * 100) / 100;
  return reading(about, value);
}
