import type { OpenProblem } from "../domain/open-design";
import type { OpenedPdf, PdfProblem } from "../storage/design-from-pdf";
import { fileText } from "../storage/file-text";
import { beginNew } from "./begin-work";
import { desk } from "./desk";
import { newDesignId } from "./new-design-id";
import { keepShared } from "./versions";

export type FileOpened =
  /** `isCopy`: the device already holds this design in another state, which was left alone. */
  | { outcome: "opened"; title: string; isCopy: boolean; migratedFrom?: number }
  /** The author stayed with an open design that could not be saved. */
  | { outcome: "stayed" }
  | { outcome: "refused"; problem: OpenProblem | PdfProblem };

/** A character takes at most this many bytes in a file. */
const bytesPerCharacter = 4;

/**
 * Opens a design's file and puts it on the desk. Nothing that is saved on this device is ever
 * replaced, and a file that cannot be used changes nothing.
 */
export async function openFile(file: File): Promise<FileOpened> {
  const opened = await readDesignFile(file);
  if (!opened.ok) return { outcome: "refused", problem: opened.problem };
  const { design, migratedFrom } = opened;
  const isCopy = (await (await desk()).storage.load(design.id)) !== undefined;
  const begun = isCopy ? { ...design, id: newDesignId() } : design;
  const wentOn = await beginNew(begun);
  if (!wentOn) return { outcome: "stayed" };
  await keepShared(begun, "opened");
  return {
    outcome: "opened",
    title: design.about.title,
    isCopy,
    ...(migratedFrom === undefined ? {} : { migratedFrom }),
  };
}

/** Reads the design in a file, a report's PDF included, and changes nothing. */
export async function readDesignFile(file: File): Promise<OpenedPdf> {
  return (await isPdfFile(file)) ? openPdf(file) : openText(file);
}

async function openText(file: File): Promise<OpenedPdf> {
  const { largestFile, openDesign } = await import("../domain/open-design");
  if (file.size > largestFile * bytesPerCharacter) {
    return { ok: false, problem: { code: "too-large", size: file.size, most: largestFile } };
  }
  const text = fileText(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { ok: false, problem: { code: "not-utf8" } } : openDesign(text);
}

async function openPdf(file: File): Promise<OpenedPdf> {
  const { designFromPdf, largestPdf } = await import("../storage/design-from-pdf");
  if (file.size > largestPdf) {
    return { ok: false, problem: { code: "pdf-too-large", size: file.size, most: largestPdf } };
  }
  return designFromPdf(new Uint8Array(await file.arrayBuffer()));
}

/** By its own first bytes, or by the name or the type that it was given. */
async function isPdfFile(file: File): Promise<boolean> {
  if (file.type === "application/pdf" || /\.pdf$/i.test(file.name)) return true;
  return (await file.slice(0, 5).text()) === "%PDF-";
}
