// @ts-check
import { pdfInThePage } from "../pdf-in-the-page.mjs";

export const key = "pdf.full.kb";

const bar = 150;

/** Kilobytes (1024 bytes) of the full assessment of the UNMISS template, without the design in it. */
export async function measure() {
  const { bytes } = await pdfInThePage();
  const value = Math.round((bytes / 1024) * 10) / 10;
  return { value, unit: "KB", bar, ok: value < bar };
}
