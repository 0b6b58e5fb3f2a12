import type { ZipEntry } from "./zip-directory";

/** The packed bytes of an entry, behind its own header. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | undefined {
  if (offset + 30 > bytes.byteLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed <= bytes.byteLength ? bytes.subarray(start, start + packed) : undefined;
}

/**
 * Whether an entry unpacks to no more than its directory declares. It is unpacked piece by piece,
 * each handed to `take` and let go at once, so a directory that lies costs no memory.
 */
export async function unpacksAsDeclared(
  bytes: Uint8Array,
  entry: ZipEntry,
  take?: (piece: Uint8Array) => void,
): Promise<boolean> {
  const packed = packedBytes(bytes, entry);
  if (!packed) return false;
  if (!entry.isDeflated) {
    take?.(packed);
    return entry.packed === entry.unpacked;
  }
  const stream = new Blob([packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.byteLength;
      if (size > entry.unpacked) {
        await reader.cancel();
        return false;
      }
      take?.(piece.value);
    }
  } catch {
    return false;
  }
  return size === entry.unpacked;
}
