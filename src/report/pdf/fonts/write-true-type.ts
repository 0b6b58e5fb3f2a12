import type { GlyphBox, TrueType } from "./true-type";

/** A glyph of the given font, moved by units of the font. */
export interface Part {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** What is drawn as one: glyphs over one another, with the room that they take together. */
export interface Composed {
  readonly parts: readonly Part[];
  readonly advance: number;
}

/** Flags of a component (OpenType specification, `glyf`). */
const WORDS = 0x0001;
const ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const HAS_MORE = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

const multipleOfFour = (length: number) => (length + 3) & ~3;

/** A table's sum of 32-bit numbers, as the directory states it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (sum + ((bytes[at] ?? 0) << (24 - 8 * (at % 4)))) >>> 0;
  return sum;
}

function fileOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const total = tables.reduce((sum, [, bytes]) => sum + multipleOfFour(bytes.length), start);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * tables.length - 16 * 2 ** power);
  let at = start;
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1)
      view.setUint8(record + letter, tag.charCodeAt(letter));
    view.setUint32(record + 4, checksumOf(bytes));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    file.set(bytes, at);
    at += multipleOfFour(bytes.length);
  });
  return file;
}

/** A copy of an outline, its components led to their new numbers. */
function copied(outline: DataView, idOf: (glyph: number) => number): Uint8Array {
  const bytes = new Uint8Array(outline.byteLength);
  bytes.set(new Uint8Array(outline.buffer, outline.byteOffset, outline.byteLength));
  const view = new DataView(bytes.buffer);
  if (bytes.length === 0 || view.getInt16(0) >= 0) return bytes;
  for (let at = 10, flags = HAS_MORE; flags & HAS_MORE; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, idOf(view.getUint16(at + 2)));
    at += flags & WORDS ? 8 : 6;
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_TWO_SCALES) at += 4;
    else if (flags & HAS_MATRIX) at += 8;
  }
  return bytes;
}

/** The box round parts. */
export function boxRound(font: TrueType, parts: readonly Part[]): GlyphBox {
  const boxes = parts.map(({ glyph, x, y }) => {
    const { xMin, yMin, xMax, yMax } = font.boxOf(glyph);
    return { xMin: xMin + x, yMin: yMin + y, xMax: xMax + x, yMax: yMax + y };
  });
  return {
    xMin: Math.min(...boxes.map(({ xMin }) => xMin)),
    yMin: Math.min(...boxes.map(({ yMin }) => yMin)),
    xMax: Math.max(...boxes.map(({ xMax }) => xMax)),
    yMax: Math.max(...boxes.map(({ yMax }) => yMax)),
  };
}

/** An outline that is made of other outlines. */
function compositeOf(
  font: TrueType,
  parts: readonly Part[],
  idOf: (glyph: number) => number,
): Uint8Array {
  const bytes = new Uint8Array(10 + 8 * parts.length);
  const view = new DataView(bytes.buffer);
  const { xMin, yMin, xMax, yMax } = boxRound(font, parts);
  [-1, xMin, yMin, xMax, yMax].forEach((value, index) => {
    view.setInt16(2 * index, value);
  });
  parts.forEach(({ glyph, x, y }, index) => {
    const at = 10 + 8 * index;
    const more = index < parts.length - 1 ? HAS_MORE : 0;
    view.setUint16(at, WORDS | ARE_OFFSETS | more);
    view.setUint16(at + 2, idOf(glyph));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  });
  return bytes;
}

/** The outlines of the new font: nothing at 0, the composed ones, then what they are made of. */
function outlinesOf(font: TrueType, composed: readonly Composed[]) {
  const numbers = new Map<number, number>();
  const within: number[] = [];
  const idOf = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    within.push(glyph);
    const number = composed.length + within.length;
    numbers.set(glyph, number);
    return number;
  };
  const outlines: Uint8Array[] = [new Uint8Array(0)];
  for (const { parts } of composed) {
    const [first] = parts;
    if (!first) outlines.push(new Uint8Array(0));
    else if (parts.length === 1 && first.x === 0 && first.y === 0)
      outlines.push(copied(font.outlineOf(first.glyph), idOf));
    else outlines.push(compositeOf(font, parts, idOf));
  }
  for (const glyph of within) outlines.push(copied(font.outlineOf(glyph), idOf));
  const advances = [font.unitsPerEm, ...composed.map(({ advance }) => advance)];
  return { outlines, advances: [...advances, ...within.map((glyph) => font.advanceOf(glyph))] };
}

/** A table of the given font, to be changed. */
function tableFrom(font: TrueType, tag: string): { bytes: Uint8Array; view: DataView } {
  const table = font.table(tag);
  if (!table) throw new Error(`the font has no ${tag} table`);
  const bytes = new Uint8Array(table.byteLength);
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  return { bytes, view: new DataView(bytes.buffer) };
}

/**
 * A TrueType file with these glyphs alone, numbered from 1 in their order, for embedding in a PDF
 * (ISO 32000-1, 9.9): no names and no character map, since the PDF says which number is drawn.
 */
export function writeTrueType(font: TrueType, composed: readonly Composed[]): Uint8Array {
  const { outlines, advances } = outlinesOf(font, composed);
  const count = outlines.length;
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * count));
  const glyf = new Uint8Array(
    outlines.reduce((sum, { length }) => sum + multipleOfFour(length), 0),
  );
  let at = 0;
  outlines.forEach((outline, index) => {
    glyf.set(outline, at);
    at += multipleOfFour(outline.length);
    loca.setUint32(4 * (index + 1), at);
    hmtx.setUint16(4 * index, advances[index] ?? 0);
    if (outline.length > 0) hmtx.setInt16(4 * index + 2, new DataView(outline.buffer).getInt16(2));
  });
  const [head, hhea, maxp] = [
    tableFrom(font, "head"),
    tableFrom(font, "hhea"),
    tableFrom(font, "maxp"),
  ];
  head.view.setUint32(8, 0);
  head.view.setInt16(50, 1);
  hhea.view.setUint16(34, count);
  maxp.view.setUint16(4, count);
  // Letters with marks are made of more parts, one level deeper, than any glyph of the given font.
  for (const [field, room] of [
    [10, 4],
    [12, 4],
  ] as const)
    maxp.view.setUint16(
      field,
      Math.min(0xffff, room * Math.max(maxp.view.getUint16(field), maxp.view.getUint16(field - 4))),
    );
  maxp.view.setUint16(28, Math.max(8, maxp.view.getUint16(28)));
  maxp.view.setUint16(30, maxp.view.getUint16(30) + 2);
  return fileOf([
    ["glyf", glyf],
    ["head", head.bytes],
    ["hhea", hhea.bytes],
    ["hmtx", new Uint8Array(hmtx.buffer)],
    ["loca", new Uint8Array(loca.buffer)],
    ["maxp", maxp.bytes],
  ]);
}
