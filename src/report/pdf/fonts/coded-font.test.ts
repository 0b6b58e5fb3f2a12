import { describe, expect, it } from "vitest";
import { clustersOf } from "../scripts/arabic-forms";
import { codedFont } from "./coded-font";
import { loadFonts } from "./load-fonts";
import { openTrueType } from "./true-type";

const fonts = await loadFonts(["arabic"]);
const arabic = fonts.find(({ script, style }) => script === "arabic" && style === "normal");
const opened = openTrueType(Buffer.from(arabic?.base64 ?? "", "base64"));
const readingsOf = (text: string, isRightToLeft = true) => {
  const font = codedFont(opened);
  const codes = font.codesOf(clustersOf(text), isRightToLeft).match(/.{4}/g) ?? [];
  const readings = font.codes();
  return codes.map((code) => readings[Number.parseInt(code, 16) - 1]?.text ?? "");
};

describe("does every shape read back as the letters that were written?", () => {
  it("turned round letter by letter, a stretch from right to left is what was put in", () => {
    for (const text of ["السلام", "لا بأس", "أصلًا", "مُقرَّر", "(نعم)"]) {
      const drawn = readingsOf(text).join("");
      expect([...drawn].reverse().join("")).toBe(text);
    }
  });
  it("from left to right as well", () => {
    expect(readingsOf("لَكَ", false).join("")).toBe("لَكَ");
  });
  it("gives each shape of a letter a code of its own, and the same shape the same", () => {
    const font = codedFont(opened);
    const [first, second] = [clustersOf("ببب"), clustersOf("ببب")];
    expect(font.codesOf(first, true)).toBe(font.codesOf(second, true));
    expect(font.codes().map(({ text }) => text)).toEqual(["ب", "ب", "ب"]);
  });
});

describe("is a mark drawn over its letter without room of its own?", () => {
  const font = codedFont(opened);
  font.codesOf(clustersOf("اً"), true);
  it("in the codes", () => {
    expect(font.codes().find(({ text }) => text === "ً")?.width).toBe(0);
    expect(font.codes().find(({ text }) => text === "ا")?.width).toBeGreaterThan(0.1);
  });
  it("in the file, which is a font that opens, clear above the letter", () => {
    const file = openWritten(font.file());
    const [mark, letter] = [file.boxOf(1), file.boxOf(2)];
    expect(mark.yMin).toBeGreaterThan(letter.yMax);
    const apart = mark.xMin + mark.xMax - letter.xMin - letter.xMax;
    expect(Math.abs(apart)).toBeLessThanOrEqual(2);
    expect(file.glyphCount).toBeLessThan(10);
  });
});

it("does shadda stand next to its letter, the vowel above it, in the order that Unicode keeps?", () => {
  const font = codedFont(opened);
  font.codesOf(clustersOf("ر\u064e\u0651"), false);
  const file = openTrueType(font.file());
  const [vowel, doubling] = ["\u064e", "\u0651"].map((mark) =>
    file.boxOf(font.codes().findIndex(({ text }) => text === mark) + 1),
  );
  expect(vowel?.yMin).toBeGreaterThan(doubling?.yMax ?? 0);
});

/** The written file has no character map; its glyphs are asked for by number. */
function openWritten(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer);
  const tags = Array.from({ length: view.getUint16(4) }, (_, index) =>
    String.fromCharCode(...bytes.slice(12 + 16 * index, 16 + 16 * index)),
  );
  expect(tags).toEqual(["glyf", "head", "hhea", "hmtx", "loca", "maxp"]);
  return openTrueType(bytes);
}
