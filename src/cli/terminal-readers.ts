import type { Readers } from "../importing/extract/extract-text";
import { loadWordReader } from "../importing/extract/text-from-docx";
import type { PdfTextReader } from "../importing/extract/text-from-pdf";

/** The readers of files where there is no page: pdf.js in the build that needs none. */
export const terminalReaders: Readers = {
  pdf: async () => (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfTextReader,
  word: loadWordReader,
};
