import { deflateSync, inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { smallerPng } from "./smaller-png.mjs";

const red = [255, 0, 0];
const blue = [0, 0, 255];

/** A chunk with a checksum of nought, which the reader has no use for. */
function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name, "latin1"), content, Buffer.alloc(4)]);
}

function picture(width: number, rows: number[][]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 2], 8);
  const pixels = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), chunk("IHDR", head), chunk("IDAT", pixels)]);
}

/** The pixels of a picture with a palette, as colours. */
function coloursOf(png: Buffer, width: number): number[][] {
  const part = (name: string) => {
    const at = png.indexOf(name);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const palette = part("PLTE");
  const rows = inflateSync(part("IDAT"));
  return [...rows]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((place) => [...palette.subarray(place * 3, place * 3 + 3)]);
}

it("does every filter of a row give back the pixels that were packed?", () => {
  const rows = [
    [0, ...red, ...blue],
    [1, ...red, 1, 0, 255],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 128, 0, 0, 129, 0, 128],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  expect(coloursOf(smallerPng(picture(2, rows)), 2)).toEqual([
    red,
    blue,
    red,
    blue,
    red,
    blue,
    red,
    blue,
    red,
    blue,
  ]);
});

it("do the colours that most of the picture has stay as they are, and rare ones become the nearest?", () => {
  const usual = Array.from({ length: 256 }, (_, at) => [at, 0, 0, at, 0, 0]).flat();
  const rare = [7, 1, 0];
  const png = smallerPng(picture(513, [[0, ...usual, ...rare]]));
  const colours = coloursOf(png, 513);
  expect(colours.slice(0, 4)).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
  ]);
  expect(colours.at(-1)).toEqual([7, 0, 0]);
});

it("is what is no picture refused?", () => {
  expect(() => smallerPng(Buffer.alloc(8))).toThrow("This is not a PNG.");
});
