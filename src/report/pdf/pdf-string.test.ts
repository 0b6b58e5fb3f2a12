import fc from "fast-check";
import { expect, it } from "vitest";
import { pdfValues, wordsOf } from "./cases/pdf-syntax";
import { addressString, textString } from "./pdf-string";

const read = (written: string) => {
  const [value] = pdfValues(written);
  return typeof value === "string" ? wordsOf(value) : undefined;
};

it("gives back every text, whatever signs it holds", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => read(textString(text)) === text));
  for (const text of ["", "a (b) \\ c", "((", "é", "和平", "\ud800"])
    expect(read(textString(text))).toBe(text);
});

it("writes addresses in ASCII, so that every program can follow them", () => {
  expect(read(addressString("https://doi.org/10.1016/S0140(05)x"))).toBe(
    "https://doi.org/10.1016/S0140(05)x",
  );
  expect(addressString("https://example.org/à b")).toBe("(https://example.org/%C3%A0%20b)");
  expect(addressString("https://example.org/\ud800")).toBe("(https://example.org/%EF%BF%BD)");
});
