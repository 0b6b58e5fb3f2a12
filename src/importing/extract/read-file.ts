import { type Reading, readResolution } from "../match/read-resolution";
import { extractText, type Readers } from "./extract-text";
import type { FileFormat, ReaderProblem } from "./reader-problem";

/** A resolution read from a file: its text, for showing the quotes in, and what it says. */
export type ReadFile =
  | { ok: true; text: string; format: FileFormat; reading: Reading }
  | { ok: false; problem: ReaderProblem };

/** Reads a file that may be a resolution. What is no resolution in English is refused with why. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  readers?: Readers,
): Promise<ReadFile> {
  const extracted = await extractText(bytes, name, readers);
  if (!extracted.ok) return extracted;
  const { text, format } = extracted;
  const reading = readResolution(text);
  return reading.problem
    ? { ok: false, problem: reading.problem }
    : { ok: true, text, format, reading };
}
