import { extractText, type Readers } from "./extract-text";
import { type ReadFile, readText } from "./read-text";

/** Reads a file that may be a resolution. What is no resolution in English is refused with why. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  readers?: Readers,
): Promise<ReadFile> {
  const extracted = await extractText(bytes, name, readers);
  return extracted.ok ? readText(extracted.text, extracted.format) : extracted;
}
