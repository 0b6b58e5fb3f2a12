/** A link as a QR code: rows of squares, dark or light, the light quiet zone around them included. */
export interface QrCode {
  squares: readonly (readonly boolean[])[];
  /** How much of it may be unreadable: "medium" about 15 per cent, "low" about 7 (ISO/IEC 18004). */
  errorLevel: "medium" | "low";
}

/** Bytes that the largest code (version 40) holds at each level of error correction. */
const mostBytes = { medium: 2331, low: 2953 } as const;

/** No code holds more bytes than this. */
export const mostInCode = mostBytes.low;

/** Squares of quiet zone that the standard asks for on every side. */
const quietZone = 4;

/** The QR code of a text with the better error correction that it fits into; undefined if none. */
export async function qrCodeOf(text: string): Promise<QrCode | undefined> {
  const size = new TextEncoder().encode(text).length;
  const errorLevel = size <= mostBytes.medium ? "medium" : "low";
  if (size > mostBytes[errorLevel]) return undefined;
  const { encodeQR } = await import("qr");
  const squares = encodeQR(text, "raw", { ecc: errorLevel, encoding: "byte", border: quietZone });
  return { squares, errorLevel };
}

/** The dark squares as the path of an SVG, one unit a square. */
export function qrPath({ squares }: QrCode): string {
  return squares
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
}

/** The code as a picture of its own: black on white, and nothing in it but the squares. */
export function qrSvg(code: QrCode): string {
  const side = code.squares.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<rect width="${side}" height="${side}" fill="white"/>`,
    `<path d="${qrPath(code)}" fill="black"/>`,
    "</svg>\n",
  ].join("\n");
}
