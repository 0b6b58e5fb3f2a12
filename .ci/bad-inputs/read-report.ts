import { designFromPdf, type PdfReader } from "../../src/storage/design-from-pdf";
import type { Reader } from "./answer";
import { badJson } from "./bad-json";
import { badPdf } from "./bad-pdf";
import { designs } from "./originals";
import { pdfWithFile } from "./pdf-with-file";
import { isSound, refusedDesign } from "./read-design";

/** The build of pdf.js that runs without a page. */
const loadReader = async () =>
  (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfReader;

/** A report's PDF with the design in it. */
export const reportFile: Reader = {
  name: "PDF with a design",
  make: (chance) => {
    const text = chance.inHundred(50)
      ? badJson(chance.pick(designs), chance)
      : JSON.stringify(chance.pick(designs));
    const whole = pdfWithFile("a.mandate.json", text);
    return chance.inHundred(20) ? whole : badPdf(whole, chance);
  },
  read: async (bytes) => {
    const opened = await designFromPdf(bytes, loadReader);
    if (!opened.ok) return refusedDesign(opened.problem);
    isSound(opened.design);
    return { taken: true };
  },
};
