import { readFile } from "../importing/extract/read-file";
import { type ReadFile, readText } from "../importing/extract/read-text";

/** A text to be read: a file's bytes with the name it came under, or words that were pasted. */
export type GivenText =
  | { kind: "file"; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: "words"; text: string };

/** Reads what was given, in whatever thread this is called. */
export async function readGiven(given: GivenText): Promise<ReadFile> {
  return given.kind === "file" ? readFile(given.bytes, given.name) : readText(given.text);
}
