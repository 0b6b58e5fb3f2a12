// @ts-check
import { pdfInThePage } from "../pdf-in-the-page.mjs";

export const key = "pdf.full.first.ms";

/** The same the first time, with the typesetter and the fonts to fetch; reported, without a bar. */
export async function measure() {
  const { first } = await pdfInThePage();
  return { value: Math.round(first), unit: "ms", bar: null, ok: true };
}
