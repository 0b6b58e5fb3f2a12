import { describe, expect, it } from "vitest";
import { makeDocx } from "./cases/make-docx";
import { makePdf } from "./cases/make-pdf";
import { makeZip } from "./cases/make-zip";
import { extractText, largestFile } from "./extract-text";
import { largestUnpacked, loadWordReader } from "./text-from-docx";
import type { PdfTextReader } from "./text-from-pdf";

const readers = {
  // The build of pdf.js that runs without a page.
  pdf: async () => (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfTextReader,
  word: loadWordReader,
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = async (bytes: Uint8Array, name: string) => {
  const extracted = await extractText(bytes, name, readers);
  return extracted.ok ? extracted.text : extracted.problem;
};
const problemOf = async (bytes: Uint8Array, name: string) => {
  const extracted = await extractText(bytes, name, readers);
  return extracted.ok ? extracted.text : extracted.problem.code;
};

describe("does it read text in the encodings that files come in?", () => {
  const words = "Décide de Côte d\u2019Ivoire";
  const wide = (littleEndian: boolean, mark: boolean) => {
    const bytes = new Uint8Array(words.length * 2 + (mark ? 2 : 0));
    const view = new DataView(bytes.buffer);
    if (mark) view.setUint16(0, 0xfeff, littleEndian);
    for (let index = 0; index < words.length; index += 1)
      view.setUint16(index * 2 + (mark ? 2 : 0), words.charCodeAt(index), littleEndian);
    return bytes;
  };
  it.each([
    ["UTF-8", utf8(words)],
    ["UTF-8 with a mark", utf8(`\uFEFF${words}`)],
    ["UTF-16", wide(true, true)],
    ["UTF-16, the other way round", wide(false, true)],
    ["UTF-16 without a mark", wide(true, false)],
  ])("%s", async (_, bytes) => {
    expect(await textOf(bytes, "a.txt")).toBe(words);
  });

  it("Windows' Latin", async () => {
    const bytes = new Uint8Array([0x44, 0xe9, 0x63, 0x92, 0x73]);
    expect(await textOf(bytes, "a.txt")).toBe("Déc\u2019s");
  });
});

describe("does it read Word files and nothing but their words?", () => {
  it("puts the numbers of real lists back", async () => {
    const docx = makeDocx([
      { text: "The Security Council," },
      { text: "Decides to act:", level: 0 },
      { text: "To watch;", level: 1 },
      { text: "by day;", level: 2 },
      { text: "To help;", level: 1 },
      { text: "Requests a report.", level: 0 },
    ]);
    expect(await textOf(docx, "a.docx")).toBe(
      "The Security Council,\n1. Decides to act:\n(a) To watch;\n(i) by day;\n(b) To help;\n2. Requests a report.",
    );
  });

  it("leaves markup in the words as words", async () => {
    const docx = makeDocx([{ text: "&lt;script&gt;alert(1)&lt;/script&gt; stays text" }]);
    expect(await textOf(docx, "a.docx")).toBe("<script>alert(1)</script> stays text");
  });

  it.each([
    ["damaged", makeDocx([{ text: "x" }]).slice(0, 300), "docx-damaged"],
    ["no zip at all", utf8("This was a Word file once."), "docx-damaged"],
    ["a zip of something else", makeZip([{ name: "a.txt", text: "x" }]), "unknown-format"],
    [
      "locked",
      makeZip([{ name: "word/document.xml", text: "x", encrypted: true }]),
      "docx-password",
    ],
    [
      "a bomb that says so",
      makeZip([{ name: "word/document.xml", text: "x", declared: largestUnpacked + 1 }]),
      "unpacks-too-large",
    ],
    [
      "a bomb that lies",
      makeZip([{ name: "word/document.xml", text: "0".repeat(3_000_000), declared: 100 }]),
      "docx-damaged",
    ],
    [
      "broken inside",
      makeZip([{ name: "word/document.xml", text: "<w:document" }]),
      "docx-damaged",
    ],
  ])("refuses one that is %s", async (_, bytes, code) => {
    expect(await problemOf(bytes, "a.docx")).toBe(code);
  });

  it("knows Word's old format and an encrypted file in it", async () => {
    const old = new Uint8Array(600);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problemOf(old, "a.doc")).toBe("old-word");
    for (const [index, letter] of [..."EncryptedPackage"].entries())
      old[512 + index * 2] = letter.charCodeAt(0);
    expect(await problemOf(old, "a.docx")).toBe("docx-password");
  });
});

describe("does it read PDFs?", () => {
  const lines = [
    "The Security Council,",
    "1. Decides to extend the mandate of the Force;",
    "2. Decides to remain seized of the matter.",
  ];
  it("line by line", async () => {
    expect(await textOf(makePdf(lines), "a.pdf")).toBe(lines.join("\n"));
  });
  it.each([
    ["of pictures", makePdf([]), "pdf-scanned"],
    ["with a password", makePdf(lines, true), "pdf-password"],
    ["that is damaged", utf8("%PDF-1.4\nnothing"), "pdf-damaged"],
    ["that is something else", utf8("not a PDF"), "pdf-damaged"],
  ])("refuses one %s", async (_, bytes, code) => {
    expect(await problemOf(bytes, "a.pdf")).toBe(code);
  });
});

describe("does it go by what a file is, not by its name?", () => {
  it.each([
    [
      "a PDF named as Word",
      makePdf(["x"]),
      "a.docx",
      { code: "wrong-extension", named: "docx", found: "pdf" },
    ],
    [
      "Word named as text",
      makeDocx([{ text: "x" }]),
      "a.txt",
      { code: "wrong-extension", named: "txt", found: "docx" },
    ],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 0, 0, 1]),
      "a.png",
      { code: "unknown-format", named: "png" },
    ],
    ["rich text", utf8("{\\rtf1 x}"), "a.rtf", { code: "unknown-format", named: "rtf" }],
    ["nothing", new Uint8Array(), "a.txt", { code: "empty" }],
    [
      "too much",
      new Uint8Array(largestFile + 1),
      "a.txt",
      { code: "file-too-large", size: largestFile + 1, most: largestFile },
    ],
  ])("%s", async (_, bytes, name, problem) => {
    expect(await textOf(bytes, name)).toEqual(problem);
  });
});
