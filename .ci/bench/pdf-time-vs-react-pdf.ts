import { builtPdfComparison } from "../rival/built";

export const key = "pdf.time.vs.react-pdf";

const bar = 1;

/** How many PDFs of the same report ours makes while react-pdf makes one; both in Node, ours with tags. */
export async function measure() {
  const made = await builtPdfComparison();
  const { ours } = made;
  const value = Math.round((made["react-pdf"].ms / ours.ms) * 100) / 100;
  return { value, unit: "times", bar, ok: value > bar };
}
