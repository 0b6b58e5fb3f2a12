import { execFileSync } from "node:child_process";
import { jsPDF } from "jspdf";
import { expect, it } from "vitest";
import { codePointsOf } from "./code-points-of";
import ranges from "./data/coverage.json";
import { fontFamily, loadFonts, registerFonts } from "./load-fonts";

const fonts = await loadFonts();

it.each(fonts)("does the $style face hold every character of the coverage list?", ({ base64 }) => {
  const held = codePointsOf(Buffer.from(base64, "base64"));
  const missing = ranges
    .flatMap(([first = 0, last = -1]) =>
      Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
    )
    .filter((point) => !held.has(point));
  expect(missing).toEqual([]);
});

it("are the faces those that the font build writes, byte for byte?", () => {
  const check = () =>
    execFileSync(process.execPath, ["--import", "tsx", ".ci/fonts.mjs", "--check"], {
      encoding: "utf8",
    });
  expect(check).not.toThrow();
});

it("are they of one family, in three styles?", () => {
  expect(fonts.map(({ name, style }) => [name, style])).toEqual([
    [fontFamily, "normal"],
    [fontFamily, "bold"],
    [fontFamily, "italic"],
  ]);
});

it("does a document embed the face that it used and no other?", () => {
  const doc = new jsPDF({ putOnlyUsedFonts: true });
  registerFonts(doc, fonts);
  doc.text("Миротворческая операция", 20, 20);
  const file = doc.output();
  expect(file.match(/\/FontFile2/g)).toHaveLength(1);
  expect(file).not.toContain("/BaseFont /Helvetica");
});
