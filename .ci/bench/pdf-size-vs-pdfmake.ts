import { builtPdfComparison } from "../rival/built";

export const key = "pdf.size.vs.pdfmake";

const bar = 1;

/** How large our PDF is, tags and all, beside pdfmake’s of the same report, without tags; both with the same fonts. */
export async function measure() {
  const { ours, pdfmake } = await builtPdfComparison();
  const value = Math.round((ours.bytes / pdfmake.bytes) * 100) / 100;
  return { value, unit: "times", bar, ok: value <= bar };
}
