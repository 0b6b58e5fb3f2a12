/** One file in a zip, as the zip's directory declares it. Sizes in bytes. */
export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  isEncrypted: boolean;
  isDeflated: boolean;
  /** Where the entry's own header stands. */
  offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The end record's place: near the end of the file, behind at most 64 kB of comment. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

/**
 * The directory of a zip, read without unpacking anything; undefined where it is broken. The large
 * form with 64-bit sizes is refused too: no resolution needs it.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < 22 ? undefined : endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const offset = view.getUint32(at + 42, true);
    if (packed === 0xffffffff || unpacked === 0xffffffff) return undefined;
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const isDeflated = view.getUint16(at + 10, true) === 8;
    entries.push({ name, packed, unpacked, isEncrypted, isDeflated, offset });
    at += 46 + nameLength + rest;
  }
  return entries;
}
