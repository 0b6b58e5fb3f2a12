/** What the first bytes of a file say it is. "ole" is Word's old form, or an encrypted new one. */
export type Sniffed = "pdf" | "zip" | "ole" | "rtf" | "binary" | "text";

const startsWith = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, index) => bytes[index] === sign);

/** Tells a file's kind from its bytes; its name may say anything. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  return isBinary(bytes) ? "binary" : "text";
}

/** Control characters that no text has; UTF-16 has zeros in every other place and counts as text. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  const sample = bytes.subarray(0, 4096);
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const controls = sample.reduce(
    (sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0),
    0,
  );
  const isWide =
    zeros > sample.length * 0.4 && controls <= zeros + Math.max(4, sample.length * 0.05);
  return !isWide && controls > sample.length * 0.02;
}
