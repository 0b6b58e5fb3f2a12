import { expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { reportOf, strictWords } from "../../report/model/cases/report-of";
import { richDesign } from "../../report/model/cases/rich-design";
import { loadFonts } from "../../report/pdf/fonts/load-fonts";
import { renderPdf } from "../../report/pdf/render-pdf";
import { designFileName, designFileText } from "../../storage/design-file";
import { designFromPdf, type PdfReader } from "../../storage/design-from-pdf";

const reader = async () =>
  (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfReader;

async function pdfOf(design: MandateDesign, embeds: boolean): Promise<Uint8Array> {
  const embed = { name: designFileName(design.about.title), text: designFileText(design) };
  const options = { fonts: await loadFonts(), words: strictWords, ...(embeds ? { embed } : {}) };
  return (await renderPdf(reportOf(design).report, options)).bytes;
}

it("does opening the report's own PDF bring the whole work back?", async () => {
  const design = { ...richDesign, about: { ...richDesign.about, title: "Opération «Żółw» 和平" } };
  expect(await designFromPdf(await pdfOf(design, true), reader)).toEqual({ ok: true, design });
});

it("does a copy without the design say that it has none?", async () => {
  expect(await designFromPdf(await pdfOf(richDesign, false), reader)).toMatchObject({
    problem: { code: "pdf-without-design" },
  });
});
