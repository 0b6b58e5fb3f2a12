/** The box round a glyph's outline, in units of the font. */
export interface GlyphBox {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** A TrueType font, opened for reading (OpenType specification, `glyf` outlines). */
export interface TrueType {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly glyphCount: number;
  /** The glyph of a code point, or 0. */
  glyphOf(point: number): number;
  /** Units of the font. */
  advanceOf(glyph: number): number;
  /** The outline as it lies in the file; empty where there is nothing to draw. */
  outlineOf(glyph: number): DataView;
  boxOf(glyph: number): GlyphBox;
  /** A table of the file, or nothing where it has none. */
  table(tag: string): DataView | undefined;
}

function tablesOf(view: DataView): Map<string, DataView> {
  const tables = new Map<string, DataView>();
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join("");
    const [from, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    tables.set(tag, new DataView(view.buffer, view.byteOffset + from, length));
  }
  return tables;
}

/** Glyphs by code point, from the segments of a character map (format 4: the basic plane). */
function readCharacterMap(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = 4; record < 4 + 8 * cmap.getUint16(2); record += 8) {
    const at = cmap.getUint32(record + 4);
    if (cmap.getUint16(at) !== 4) continue;
    const length = cmap.getUint16(at + 6);
    const [ends, starts] = [at + 14, at + 16 + length];
    const [deltas, offsets] = [starts + length, starts + 2 * length];
    for (let segment = 0; segment < length; segment += 2) {
      const first = cmap.getUint16(starts + segment);
      const last = cmap.getUint16(ends + segment);
      const offset = cmap.getUint16(offsets + segment);
      for (let point = first; point <= last && point < 0xffff; point += 1) {
        const held =
          offset === 0 ? point : cmap.getUint16(offsets + segment + offset + (point - first) * 2);
        const glyph = held === 0 ? 0 : (held + cmap.getUint16(deltas + segment)) & 0xffff;
        if (glyph !== 0) glyphs.set(point, glyph);
      }
    }
    break;
  }
  return glyphs;
}

/** Opens a TrueType file. Throws where it lacks a table that drawing needs. */
export function openTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const needed = (tag: string): DataView => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no ${tag} table`);
    return table;
  };
  const [head, hhea, maxp] = [needed("head"), needed("hhea"), needed("maxp")];
  const [hmtx, loca, glyf] = [needed("hmtx"), needed("loca"), needed("glyf")];
  const cmap = tables.get("cmap");
  const glyphs = cmap ? readCharacterMap(cmap) : new Map<number, number>();
  const metrics = hhea.getUint16(34);
  const isLong = head.getInt16(50) === 1;
  const placeOf = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const outlineOf = (glyph: number) => {
    const from = placeOf(glyph);
    return new DataView(glyf.buffer, glyf.byteOffset + from, placeOf(glyph + 1) - from);
  };
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    glyphCount: maxp.getUint16(4),
    glyphOf: (point) => glyphs.get(point) ?? 0,
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf,
    boxOf(glyph) {
      const outline = outlineOf(glyph);
      if (outline.byteLength === 0) return { xMin: 0, yMin: 0, xMax: 0, yMax: 0 };
      const [xMin = 0, yMin = 0, xMax = 0, yMax = 0] = [2, 4, 6, 8].map((at) =>
        outline.getInt16(at),
      );
      return { xMin, yMin, xMax, yMax };
    },
    table: (tag) => tables.get(tag),
  };
}
