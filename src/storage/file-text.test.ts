import { describe, expect, it } from "vitest";
import { fileText } from "./file-text";

const text = '{"title":"Opération, Łódź, Мали"}';
const utf16 = (bigEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

describe("are the letters of a file what its author wrote?", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16", utf16(false)],
    ["UTF-16, the other way round", utf16(true)],
  ])("%s", (_name, bytes) => {
    expect(fileText(bytes)).toBe(text);
  });
  it("an older encoding is refused, not guessed at", () => {
    expect(fileText(new Uint8Array(Buffer.from("Opération", "latin1")))).toBeUndefined();
  });
});
