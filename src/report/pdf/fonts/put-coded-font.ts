import type { jsPDF } from "jspdf";
import type { CodedFont } from "./coded-font";

/** A font of the file whose codes are ours, in the place of one that every viewer has. */
export interface CodedFace {
  /** Its name in the file. */
  readonly name: string;
  readonly font: CodedFont;
  /** The family and style under which jsPDF knows the place. */
  readonly family: string;
  readonly style: string;
}

/** What jsPDF hands to those who write a font. */
interface FontEvent {
  readonly font: { id: string; objectNumber?: number; isAlreadyPutted?: boolean };
  readonly out: (text: string) => void;
  readonly newObject: () => number;
  readonly putStream: (options: { data: string; addLength1: boolean; objectId: number }) => void;
}
interface TextEvent {
  readonly mutex: { activeFontKey: string; isHex?: boolean };
}

const hexOf = (value: number) => value.toString(16).padStart(4, "0");
const unitsOf = (text: string) =>
  Array.from({ length: text.length }, (_, at) => hexOf(text.charCodeAt(at))).join("");

/** The table that says how each code is read, in stretches of a hundred (ISO 32000-1, 9.10.3). */
function readingsOf(texts: readonly string[]): string {
  const lines = texts.map((text, index) => `<${hexOf(index + 1)}><${unitsOf(text)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange\n<0000><ffff>\nendcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

/** Bytes as a string of one character a byte, which is how jsPDF holds what it writes. */
function asBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return parts.join("");
}

function write({ font, out, newObject, putStream }: FontEvent, face: CodedFace): void {
  const { font: source } = face.font;
  const inThousandths = (units: number) => Math.round((units * 1000) / source.unitsPerEm);
  const codes = face.font.codes();
  const stream = (data: string) => {
    const objectId = newObject();
    putStream({ data, addLength1: true, objectId });
    out("endobj");
    return objectId;
  };
  const object = (...lines: readonly string[]) => {
    const number = newObject();
    for (const line of lines) out(line);
    out("endobj");
    return number;
  };
  const name = `/MANDAT+${face.name}`;
  const file = stream(asBytes(face.font.file()));
  const readings = stream(readingsOf(codes.map(({ text }) => text)));
  const [ascent, descent] = [inThousandths(source.ascent), inThousandths(source.descent)];
  const descriptor = object(
    `<< /Type /FontDescriptor /FontName ${name} /FontFile2 ${file} 0 R /Flags 4`,
    `/FontBBox [-1000 ${descent} 2000 ${ascent}] /ItalicAngle 0 /StemV 80`,
    `/Ascent ${ascent} /Descent ${descent} /CapHeight ${ascent} >>`,
  );
  const widths = codes.map(({ width }) => Math.round(width * 1000)).join(" ");
  const descendant = object(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /FontDescriptor ${descriptor} 0 R`,
    `/W [1 [${widths}]] /DW 1000 /CIDToGIDMap /Identity`,
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
  );
  font.objectNumber = object(
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H`,
    `/DescendantFonts [${descendant} 0 R] /ToUnicode ${readings} 0 R >>`,
  );
  font.isAlreadyPutted = true;
}

/**
 * Makes faces known to a document made with `putOnlyUsedFonts: true`. Set the face's family and
 * style, then draw codes as text: jsPDF writes them as they are.
 */
export function registerCodedFaces(doc: jsPDF, faces: readonly CodedFace[]): void {
  const idOf = ({ family, style }: CodedFace) =>
    (doc.internal as unknown as { getFont(family: string, style: string): { id: string } }).getFont(
      family,
      style,
    ).id;
  const byId = new Map(faces.map((face) => [idOf(face), face]));
  doc.internal.events.subscribe("postProcessText", ({ mutex }: TextEvent) => {
    if (byId.has(mutex.activeFontKey)) mutex.isHex = true;
  });
  doc.internal.events.subscribe("putFont", (event: FontEvent) => {
    const face = byId.get(event.font.id);
    if (face) write(event, face);
  });
}
