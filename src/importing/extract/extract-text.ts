import { decodeText } from "./decode-text";
import { type Extracted, type FileFormat, type ReaderProblem, refuse } from "./reader-problem";
import { type Sniffed, sniff } from "./sniff";
import { loadWordReader, textFromDocx, type WordReader } from "./text-from-docx";
import { loadPdfTextReader, type PdfTextReader, textFromPdf } from "./text-from-pdf";

/** How the libraries are loaded, each when a file of its kind is opened. */
export interface Readers {
  pdf: () => Promise<PdfTextReader>;
  word: () => Promise<WordReader>;
}

/** The readers of the page; a terminal has another build of pdf.js. */
const pageReaders: Readers = { pdf: loadPdfTextReader, word: loadWordReader };

/** A file may be this large, in bytes: some hundred times the longest resolution. */
export const largestFile = 20_000_000;

const formats: Partial<Record<Sniffed, FileFormat>> = { pdf: "pdf", zip: "docx", text: "txt" };
const extensions: Readonly<Record<string, FileFormat>> = {
  pdf: "pdf",
  docx: "docx",
  txt: "txt",
  text: "txt",
};

const extensionOf = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** What speaks against a file before it is opened: its size, its kind, a name that says otherwise. */
function problemOf(bytes: Uint8Array, name: string, found: Sniffed): ReaderProblem | undefined {
  const named = extensionOf(name);
  if (bytes.length > largestFile)
    return { code: "file-too-large", size: bytes.length, most: largestFile };
  if (bytes.length === 0) return { code: "empty" };
  if (found === "ole")
    return isLockedWord(bytes) ? { code: "docx-password" } : { code: "old-word" };
  const format = formats[found];
  if (!format) return { code: "unknown-format", named: named || found };
  const expected = extensions[named];
  if (expected === undefined || expected === format) return undefined;
  // A broken .docx or .pdf looks like text or like nothing; the readers of each say so better.
  if (format === "txt") return { code: expected === "pdf" ? "pdf-damaged" : "docx-damaged" };
  return { code: "wrong-extension", named, found: format };
}

/** An encrypted .docx is an old container that names its contents in 16-bit letters. */
function isLockedWord(bytes: Uint8Array): boolean {
  const wide = new TextDecoder("utf-16le").decode(bytes.subarray(0, 65_536 - (bytes.length % 2)));
  return wide.includes("EncryptedPackage");
}

/**
 * The words of a .txt, .docx or .pdf file, told apart by their bytes. Text only: no script, style,
 * picture or link of the file goes through, and nothing is fetched.
 */
export async function extractText(
  bytes: Uint8Array,
  name: string,
  readers: Readers = pageReaders,
): Promise<Extracted> {
  const found = sniff(bytes);
  const problem = problemOf(bytes, name, found);
  if (problem) return refuse(problem);
  if (found === "pdf") return textFromPdf(bytes, readers.pdf);
  if (found === "zip") return textFromDocx(bytes, readers.word);
  return { ok: true, text: decodeText(bytes), format: "txt" };
}
