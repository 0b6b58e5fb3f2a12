import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { loadMessages } from "../i18n/catalogue";
import { createWords } from "../i18n/words";
import { designFileText } from "./design-file";
import { designFromPdf, isPdf, largestPdf, type PdfReader } from "./design-from-pdf";
import { problemInWords } from "./problem-in-words";

const design = blankDesign("d", "Opération «Żółw»");
const nodeReader = async () =>
  (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfReader;
const open = (bytes: Uint8Array) => designFromPdf(bytes, nodeReader);

/** A PDF of one empty page that carries the given files, written by hand. */
async function pdfWith(files: { name: string; text: string }[]): Promise<Uint8Array> {
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  const names = files.map(({ name }, index) => `(${name}) ${4 + 2 * index} 0 R`).join(" ");
  const objects = files.flatMap(({ name, text }, index) => [
    `${4 + 2 * index} 0 obj <</Type/Filespec/F(${name})/UF(${name})/EF<</F ${5 + 2 * index} 0 R>>>> endobj`,
    `${5 + 2 * index} 0 obj <</Type/EmbeddedFile/Length ${bytesOf(text)}>> stream\n${text}\nendstream endobj`,
  ]);
  const lines = [
    "%PDF-1.7",
    `1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[${names}]>>>>>> endobj`,
    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
    "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>> endobj",
    ...objects,
    "trailer <</Root 1 0 R>>",
    "%%EOF",
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

describe("does a PDF bring the work back?", () => {
  it("opens the design that it carries, and leaves the bytes alone", async () => {
    const bytes = await pdfWith([{ name: "d.mandate.json", text: designFileText(design) }]);
    const before = bytes.slice();
    expect(await open(bytes)).toEqual({ ok: true, design });
    expect(bytes).toEqual(before);
  });

  it("checks what it carries like any other file", async () => {
    const newer = JSON.stringify({ ...design, schemaVersion: 99 });
    expect(await open(await pdfWith([{ name: "d.mandate.json", text: newer }]))).toMatchObject({
      ok: false,
      problem: { code: "newer-version", version: 99 },
    });
    expect(await open(await pdfWith([{ name: "d.mandate.json", text: "{" }]))).toMatchObject({
      ok: false,
      problem: { code: "not-json" },
    });
  });
});

describe("what does a PDF without a design get?", () => {
  it.each([
    ["a report alone", () => pdfWith([]), "pdf-without-design"],
    ["another attachment", () => pdfWith([{ name: "a.txt", text: "{}" }]), "pdf-without-design"],
    [
      "a name for a file that is not in it",
      async () => {
        const whole = await pdfWith([{ name: "d.mandate.json", text: "{}" }]);
        return new TextEncoder().encode(new TextDecoder().decode(whole).replace("5 0 R", "9 0 R"));
      },
      "pdf-damaged",
    ],
    ["a cut file", async () => (await pdfWith([])).slice(0, 12), "pdf-damaged"],
    ["no PDF at all", async () => new TextEncoder().encode("{}"), "pdf-damaged"],
    ["too much of it", async () => new Uint8Array(largestPdf + 1), "pdf-too-large"],
  ] as const)("%s: a sentence that says so", async (_, make, code) => {
    const words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
    const opened = await open(await make());
    expect(opened).toMatchObject({ ok: false, problem: { code } });
    if (!opened.ok) expect(problemInWords(words, opened.problem)).toMatch(/nothing was changed/i);
  });

  it("tells a PDF by how it begins, not by its name", () => {
    expect(isPdf(new TextEncoder().encode("%PDF-1.3 ..."))).toBe(true);
    expect(isPdf(new TextEncoder().encode('{"kind":"mandate-design"}'))).toBe(false);
  });
});
