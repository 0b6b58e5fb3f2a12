/** Midnight of 1 January 1980, the first moment that a zip can name, as its two numbers. */
const firstDay = 0x0021;
const midnight = 0;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

function setDate(view: DataView, at: number): void {
  view.setUint16(at, midnight, true);
  view.setUint16(at + 2, firstDay, true);
}

/**
 * Gives every file in a zip the same date, in place, so that the same content is the same bytes
 * whenever it was packed. Throws a RangeError where the bytes are no zip with a plain directory.
 */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== endMark) throw new RangeError("no zip");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw new RangeError("no zip directory");
    setDate(view, at + 12);
    setDate(view, view.getUint32(at + 42, true) + 10);
    at += 46 + [28, 30, 32].reduce((sum, part) => sum + view.getUint16(at + part, true), 0);
  }
  return bytes;
}
