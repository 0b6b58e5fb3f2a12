// @ts-check
import { crc32, deflateSync, inflateSync } from "node:zlib";

// PNG as its specification has it (W3C, Portable Network Graphics, third edition): chunks, the five
// filters of a row, and pictures whose pixels are places in a palette.

const signatureLength = 8;
const mostColours = 256;

/** @param {string} name four letters @param {Buffer} content */
function chunk(name, content) {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length);
  framed.write(name, 4, "latin1");
  content.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), content.length + 8);
  return framed;
}

/** @param {Buffer} png */
function readChunks(png) {
  /** @type {Record<string, Buffer>} */
  const chunks = {};
  for (let at = signatureLength; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString("latin1", at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    chunks[name] = Buffer.concat([chunks[name] ?? Buffer.alloc(0), content]);
  }
  return chunks;
}

/** @param {number} left @param {number} above @param {number} corner */
function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (Number(a) <= Number(b) && Number(a) <= Number(c)) return left;
  return Number(b) <= Number(c) ? above : corner;
}

/**
 * Takes the filters off the rows.
 * @param {Buffer} rows each with the number of its filter before it
 * @param {number} stride bytes of a row @param {number} step bytes of a pixel
 */
function unfiltered(rows, stride, step) {
  const plain = Buffer.alloc((rows.length / (stride + 1)) * stride);
  for (let at = 0; at < plain.length; at += 1) {
    const column = at % stride;
    const row = (at - column) / stride;
    const left = column < step ? 0 : Number(plain[at - step]);
    const above = row === 0 ? 0 : Number(plain[at - stride]);
    const corner = column < step || row === 0 ? 0 : Number(plain[at - stride - step]);
    const filters = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
    plain[at] = Number(rows[at + row + 1]) + Number(filters[Number(rows[row * (stride + 1)])]);
  }
  return plain;
}

/** @param {number} a @param {number} b colours as 0xRRGGBB */
function distance(a, b) {
  return [16, 8, 0].reduce(
    (sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2,
    0,
  );
}

/**
 * The same picture with at most 256 colours, which a screen of text and flat areas has nearly: the
 * rarest ones, shades at the edges of letters, become the nearest that is kept.
 * @param {Buffer} png a screenshot: eight bits a channel, with or without transparency
 * @returns {Buffer}
 */
export function smallerPng(png) {
  const { IHDR, IDAT } = readChunks(png);
  if (!IHDR || !IDAT) throw new Error("This is not a PNG.");
  const [width, height] = [IHDR.readUInt32BE(0), IHDR.readUInt32BE(4)];
  const step = IHDR[9] === 6 ? 4 : 3;
  const plain = unfiltered(inflateSync(IDAT), width * step, step);
  const pixels = Array.from({ length: width * height }, (_, at) => plain.readUIntBE(at * step, 3));
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byCount.slice(0, mostColours);
  const places = new Map(
    byCount.map((colour, at) => {
      if (at < mostColours) return [colour, at];
      const away = palette.map((kept) => distance(kept, colour));
      return [colour, away.indexOf(Math.min(...away))];
    }),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, pixel] of pixels.entries()) {
    rows[at + Math.floor(at / width) + 1] = Number(places.get(pixel));
  }
  const head = Buffer.from(IHDR);
  head[9] = 3;
  const colours = Buffer.from(
    palette.flatMap((colour) => [16, 8, 0].map((b) => (colour >> b) & 255)),
  );
  return Buffer.concat([
    png.subarray(0, signatureLength),
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
