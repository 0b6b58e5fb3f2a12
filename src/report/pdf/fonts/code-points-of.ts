/** Formats of a character map: segments of the basic plane, and groups over all planes. */
const SEGMENTS = 4;
const GROUPS = 12;

function addRun(points: Set<number>, first: number, last: number): void {
  for (let point = first; point <= last; point += 1) points.add(point);
}

function addSegments(points: Set<number>, view: DataView, at: number): void {
  const length = view.getUint16(at + 6);
  for (let offset = 0; offset < length; offset += 2) {
    const last = view.getUint16(at + 14 + offset);
    const first = view.getUint16(at + 16 + length + offset);
    if (last !== 0xffff) addRun(points, first, last);
  }
}

function addGroups(points: Set<number>, view: DataView, at: number): void {
  const count = view.getUint32(at + 12);
  for (let group = at + 16; group < at + 16 + 12 * count; group += 12) {
    addRun(points, view.getUint32(group), view.getUint32(group + 4));
  }
}

function tableAt(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    const letters = [0, 1, 2, 3].map((index) => view.getUint8(record + index));
    if (String.fromCharCode(...letters) === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

/**
 * The code points that a TrueType font maps to a glyph, read from its `cmap` table (OpenType
 * specification, formats 4 and 12). Throws when the file is no font with such a table.
 */
export function codePointsOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, "cmap");
  const points = new Set<number>();
  const count = view.getUint16(cmap + 2);
  for (let record = cmap + 4; record < cmap + 4 + 8 * count; record += 8) {
    const at = cmap + view.getUint32(record + 4);
    const format = view.getUint16(at);
    if (format === SEGMENTS) addSegments(points, view, at);
    if (format === GROUPS) addGroups(points, view, at);
  }
  return points;
}
