import type { TextProblem } from "../match/text-problem";

/** The kinds of file that are read. */
export type FileFormat = "txt" | "docx" | "pdf";

/**
 * Why a file gave no text that can be read as a resolution. Sizes are in bytes, lengths in
 * characters.
 */
export type ReaderProblem =
  | TextProblem
  | { code: "text-too-long"; length: number; most: number }
  | { code: "file-too-large"; size: number; most: number }
  | { code: "unpacks-too-large"; most: number }
  | { code: "wrong-extension"; named: string; found: FileFormat }
  | { code: "unknown-format"; named: string }
  | { code: "old-word" }
  | { code: "docx-damaged" }
  | { code: "docx-password" }
  | { code: "pdf-damaged" }
  | { code: "pdf-password" }
  | { code: "pdf-scanned"; pages: number };

/** The text of a file, or why there is none. */
export type Extracted =
  | { ok: true; text: string; format: FileFormat }
  | { ok: false; problem: ReaderProblem };

/** An answer with a problem. */
export const refuse = (problem: ReaderProblem): Extracted => ({ ok: false, problem });
