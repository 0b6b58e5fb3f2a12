import { nestsWhole } from "./nests-whole";
import { type Extracted, refuse } from "./reader-problem";
import { unpacksAsDeclared } from "./unpacks-as-declared";
import { type WordElement, wordText } from "./word-text";
import { type ZipEntry, zipDirectory } from "./zip-directory";

/** A .docx may unpack to this many bytes: some hundred times a long resolution's. */
export const largestUnpacked = 100_000_000;
const mostEntries = 5000;

/** The little of mammoth that is used here. */
export interface WordReader {
  convertToHtml(
    input: { arrayBuffer: ArrayBuffer; buffer: Uint8Array },
    options: Record<string, unknown>,
  ): Promise<unknown>;
}

/** mammoth, loaded when a Word file is opened. */
export async function loadWordReader(): Promise<WordReader> {
  const loaded = (await import("mammoth")) as unknown as WordReader & { default?: WordReader };
  return loaded.default ?? loaded;
}

/**
 * The words of a .docx. Sizes are checked before anything is kept unpacked; pictures, styles,
 * fields, links and macros are not followed.
 */
export async function textFromDocx(
  bytes: Uint8Array,
  loadReader: () => Promise<WordReader> = loadWordReader,
): Promise<Extracted> {
  const entries = zipDirectory(bytes);
  if (!entries) return refuse({ code: "docx-damaged" });
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse({ code: "docx-password" });
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isTooLarge = size > largestUnpacked || entries.length > mostEntries;
  if (isTooLarge) return refuse({ code: "unpacks-too-large", most: largestUnpacked });
  if (!entries.some(({ name }) => name === "word/document.xml"))
    return refuse({ code: "unknown-format", named: "zip" });
  for (const entry of entries)
    if (!(await isSound(bytes, entry))) return refuse({ code: "docx-damaged" });
  return wordsIn(bytes, await loadReader());
}

/** The parts of a Word file that may be read for its words, and what leads to them. */
const partsRead = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/)?[^/]*\.(xml|rels))$/;

/** Whether a part unpacks as declared and, where it may be read, nests. */
async function isSound(bytes: Uint8Array, entry: ZipEntry): Promise<boolean> {
  if (!partsRead.test(entry.name)) return unpacksAsDeclared(bytes, entry);
  const decoder = new TextDecoder();
  let xml = "";
  const isAsDeclared = await unpacksAsDeclared(bytes, entry, (piece) => {
    xml += decoder.decode(piece, { stream: true });
  });
  return isAsDeclared && nestsWhole(xml);
}

async function wordsIn(bytes: Uint8Array, reader: WordReader): Promise<Extracted> {
  let text: string | undefined;
  const copy = bytes.slice();
  try {
    // The document is taken as mammoth reads it; the page that it would make of it is not used.
    await reader.convertToHtml(
      { arrayBuffer: copy.buffer as ArrayBuffer, buffer: copy },
      {
        externalFileAccess: false,
        transformDocument: (document: WordElement) => {
          text = wordText(document);
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    return refuse({ code: "docx-damaged" });
  }
  return text === undefined ? refuse({ code: "docx-damaged" }) : { ok: true, text, format: "docx" };
}
