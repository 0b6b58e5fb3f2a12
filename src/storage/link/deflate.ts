/** What can be wrong with packed bytes: damaged, more inside than is allowed, or no way to unpack. */
export type InflateProblem = "damaged" | "too-much" | "unsupported";

/** Whether this browser can pack and unpack; those before about 2023 cannot. */
function canDeflate(): boolean {
  return "CompressionStream" in globalThis && "DecompressionStream" in globalThis;
}

/** The bytes packed (RFC 1951); undefined where the browser cannot. */
export async function deflated(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!canDeflate()) return undefined;
  const stream = new CompressionStream("deflate-raw");
  feed(stream, bytes);
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

/**
 * Packed bytes unpacked again, never more than `most`: it stops there, so that a few bytes that
 * unpack to gigabytes cost no more than that.
 */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | InflateProblem> {
  if (!canDeflate()) return "unsupported";
  const stream = new DecompressionStream("deflate-raw");
  feed(stream, bytes);
  const reader = stream.readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) {
        reader.cancel().catch(() => {});
        return "too-much";
      }
      parts.push(read.value);
    }
  } catch {
    return "damaged";
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** What goes wrong with the writing is told to whoever reads. */
function feed({ writable }: { writable: WritableStream<BufferSource> }, bytes: BufferSource): void {
  const writer = writable.getWriter();
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
}
