import { type Extracted, refuse } from "./reader-problem";

interface TextItem {
  str?: string;
  hasEOL?: boolean;
}

interface PdfPage {
  getTextContent(): Promise<{ items: readonly TextItem[] }>;
}

interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** The little of pdf.js that is used here. */
export interface PdfTextReader {
  getDocument(options: Record<string, unknown>): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
}

/** More pages than any resolution has. */
const mostPages = 400;
/** Fewer letters than this a page, and the page is a picture. */
const fewestLetters = 40;

/** pdf.js with its worker's code in the same thread; loaded when a PDF is opened. */
export async function loadPdfTextReader(): Promise<PdfTextReader> {
  const [reader, worker] = await Promise.all([
    import("pdfjs-dist"),
    import("pdfjs-dist/build/pdf.worker.min.mjs"),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return reader as unknown as PdfTextReader;
}

async function wordsOf(document: PdfDocument): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map(({ str = "", hasEOL }) => (hasEOL ? `${str}\n` : str)).join(""));
  }
  return pages;
}

/**
 * The words of a PDF, a line a line and a page after a page. Nothing in the file is run, nothing is
 * fetched; a PDF of pictures and one with a password say so.
 */
export async function textFromPdf(
  bytes: Uint8Array,
  loadReader: () => Promise<PdfTextReader> = loadPdfTextReader,
): Promise<Extracted> {
  const reader = await loadReader();
  const loading = reader.getDocument({
    // pdf.js takes the bytes over, so it gets a copy.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pages = await wordsOf(await loading.promise);
    const text = pages.join("\n");
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < fewestLetters * pages.length)
      return refuse({ code: "pdf-scanned", pages: pages.length });
    return { ok: true, text, format: "pdf" };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return refuse({ code: isLocked ? "pdf-password" : "pdf-damaged" });
  } finally {
    await loading.destroy();
  }
}
