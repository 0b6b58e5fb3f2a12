import { longestBasis } from "../../domain/basis";
import { type Reading, readResolution } from "../match/read-resolution";
import type { FileFormat, ReaderProblem } from "./reader-problem";

/** A resolution read from a file: its text, for showing the quotes in, and what it says. */
export type ReadFile =
  | { ok: true; text: string; format: FileFormat; reading: Reading }
  | { ok: false; problem: ReaderProblem };

/** The longest text that is read, in characters; a design can keep as much as its basis. */
export const longestText = longestBasis;

/** Reads a text that may be a resolution. What is no resolution in English is refused with why. */
export function readText(text: string, format: FileFormat = "txt"): ReadFile {
  if (text.length > longestText)
    return {
      ok: false,
      problem: { code: "text-too-long", length: text.length, most: longestText },
    };
  const reading = readResolution(text);
  return reading.problem
    ? { ok: false, problem: reading.problem }
    : { ok: true, text, format, reading };
}
