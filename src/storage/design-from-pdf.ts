import { largestFile, type Opened, openDesign } from "../domain/open-design";

/** A PDF may be this large, in bytes: some hundred times the largest report. */
export const largestPdf = 50_000_000;

/** Why a PDF gave no design. */
export type PdfProblem =
  | { code: "pdf-too-large"; size: number; most: number }
  | { code: "pdf-damaged" }
  | { code: "pdf-without-design" };

export type OpenedPdf = Opened | { ok: false; problem: PdfProblem };

interface Attachment {
  readonly filename: string;
  /** Null where the PDF names a file and does not hold it. */
  readonly content: Uint8Array | null;
}

/** The little of pdf.js that is used here. */
export interface PdfReader {
  getDocument(options: Record<string, unknown>): {
    readonly promise: Promise<{ getAttachments(): Promise<Record<string, Attachment> | null> }>;
    destroy(): Promise<void>;
  };
}

/**
 * pdf.js with its worker's code in the same thread, so that it needs no second request and works
 * from a file on a stick too. Loaded when a PDF is opened.
 */
export async function loadPdfReader(): Promise<PdfReader> {
  const [reader, worker] = await Promise.all([
    import("pdfjs-dist"),
    import("pdfjs-dist/build/pdf.worker.min.mjs"),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return reader as unknown as PdfReader;
}

/** Whether the bytes begin as a PDF does, within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

const refuse = (problem: PdfProblem): OpenedPdf => ({ ok: false, problem });

/**
 * Opens the design that travels inside a report's PDF. Nothing in the file is run, and what it
 * carries is checked like any other file; without a design in it a problem says so.
 */
export async function designFromPdf(
  bytes: Uint8Array,
  loadReader: () => Promise<PdfReader> = loadPdfReader,
): Promise<OpenedPdf> {
  if (bytes.length > largestPdf)
    return refuse({ code: "pdf-too-large", size: bytes.length, most: largestPdf });
  if (!isPdf(bytes)) return refuse({ code: "pdf-damaged" });
  const attachments = await attachmentsOf(bytes, await loadReader());
  if (!attachments) return refuse({ code: "pdf-damaged" });
  const design = attachments.find(({ filename }) => filename.endsWith(".mandate.json"));
  if (!design) return refuse({ code: "pdf-without-design" });
  if (!design.content) return refuse({ code: "pdf-damaged" });
  // Text is never longer than its bytes by more than the cap of openDesign can tell.
  if (design.content.length > 4 * largestFile)
    return refuse({ code: "pdf-too-large", size: design.content.length, most: 4 * largestFile });
  return openDesign(new TextDecoder().decode(design.content));
}

/** The attached files of a PDF; undefined where it cannot be read. */
async function attachmentsOf(
  bytes: Uint8Array,
  reader: PdfReader,
): Promise<Attachment[] | undefined> {
  const loading = reader.getDocument({
    // pdf.js takes the bytes over, so it gets a copy.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const attachments = await (await loading.promise).getAttachments();
    return Object.values(attachments ?? {});
  } catch {
    return undefined;
  } finally {
    await loading.destroy();
  }
}
