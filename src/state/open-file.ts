import type { ClassroomKind, OpenProblem } from "../domain/open-design";
import type { OpenedPdf, PdfProblem } from "../storage/design-from-pdf";
import { fileText } from "../storage/file-text";
import { beginsAsClassroom, isOfClassroom } from "./classroom-file";
import { type CopyOpened, openCopy } from "./open-copy";
import type { ProjectFileOpened } from "./open-project-file";
import { beginsAsProject, openProjectFile } from "./project-file";

export type FileOpened =
  | CopyOpened
  /** It belongs to the classroom; nothing was opened. */
  | { outcome: "of-the-classroom"; kind: ClassroomKind }
  /** It held the options of a project. */
  | { outcome: "opened-project"; opened: Extract<ProjectFileOpened, { outcome: "opened" }> }
  | { outcome: "refused"; problem: OpenProblem | PdfProblem };

/** A character takes at most this many bytes in a file. */
const bytesPerCharacter = 4;

/**
 * Opens a design's file and puts it on the desk. Nothing that is saved on this device is ever
 * replaced, and a file that cannot be used changes nothing.
 */
export async function openFile(file: File): Promise<FileOpened> {
  if (await beginsAsProject(file)) return openProject(file);
  const kind = await beginsAsClassroom(file);
  if (kind) return { outcome: "of-the-classroom", kind };
  const opened = await readDesignFile(file);
  if (!opened.ok && opened.problem.code === "options-project") return openProject(file);
  if (!opened.ok && isOfClassroom(opened.problem))
    return { outcome: "of-the-classroom", kind: opened.problem.code };
  if (!opened.ok) return { outcome: "refused", problem: opened.problem };
  return openCopy(opened.design, opened.migratedFrom);
}

async function openProject(file: File): Promise<FileOpened> {
  const opened = await openProjectFile(file);
  return opened.outcome === "opened" ? { outcome: "opened-project", opened } : opened;
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
