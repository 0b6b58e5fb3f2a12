import { expect, it } from "vitest";
import { codePointsOf } from "./code-points-of";

/** A font file that holds a character map and nothing else. */
function fontWith(map: readonly number[]): Uint8Array {
  const directory = [0x0001, 0x0000, 1, 0, 0, 0, 0x636d, 0x6170, 0, 0, 0, 28, 0, map.length * 2];
  const view = new DataView(new ArrayBuffer((directory.length + map.length) * 2));
  for (const [index, word] of [...directory, ...map].entries()) view.setUint16(index * 2, word);
  return new Uint8Array(view.buffer);
}

const header = [0, 1, 3, 1, 0, 12];

it("does it read segments of the basic plane, without the closing one?", () => {
  const segments = [4, 32, 0, 4, 0, 0, 0, 0x43, 0xffff, 0, 0x41, 0xffff, 1, 1, 0, 0];
  expect([...codePointsOf(fontWith([...header, ...segments]))]).toEqual([0x41, 0x42, 0x43]);
});

it("does it read groups, beyond the basic plane too?", () => {
  const groups = [12, 0, 0, 28, 0, 0, 0, 1, 1, 0xf54a, 1, 0xf54b, 0, 5];
  expect([...codePointsOf(fontWith([...header, ...groups]))]).toEqual([0x1f54a, 0x1f54b]);
});

it("does it refuse a file without a character map?", () => {
  expect(() => codePointsOf(new Uint8Array(12))).toThrow("cmap");
});
