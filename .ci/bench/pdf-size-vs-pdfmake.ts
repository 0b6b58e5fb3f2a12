import { type About, reading } from "../bench-figure.mjs";
import { builtPdfComparison } from "../rival/built";

export const key = "pdf.size.vs.pdfmake";

export const about: About = {
  measures:
    "Size of our PDF, tags and all, for each byte of pdfmake’s of the same report without tags, same fonts",
  unit: "times",
  keeps: { atMost: 1 },
  where: "Node",
};

/** How large our PDF is, tags and all, beside pdfmake’s of the same report, without tags; both with the same fonts. */
export async function measure() {
  const { ours, pdfmake } = await builtPdfComparison();
  const value = Math.round((ours.bytes / pdfmake.bytes) * 100) / 100;
  return reading(about, value);
}
