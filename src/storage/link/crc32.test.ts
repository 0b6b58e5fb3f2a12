import { expect, it } from "vitest";
import { crc32 } from "./crc32";

it.each([
  // The check value that catalogues of checksums give for CRC-32.
  ["123456789", 0xcbf43926],
  ["", 0],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("is the checksum of %j the published one?", (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
