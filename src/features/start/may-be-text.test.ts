import { expect, it } from "vitest";
import { mayBeText } from "./may-be-text";

it.each([
  ["resolution.txt", "not-json", true],
  ["resolution.DOCX", "not-utf8", true],
  ["resolution.pdf", "pdf-without-design", true],
  ["report.pdf", "pdf-damaged", false],
  ["cut-off.mandate.json", "not-json", false],
  ["newer.txt", "not-a-design", false],
] as const)("is %s, refused as %s, offered to the reader?", (name, code, isOffered) => {
  expect(mayBeText({ name, type: "" }, { code, detail: "" })).toBe(isOffered);
});

it("is a file without a telling name told by its type?", () => {
  const problem = { code: "not-json", detail: "" } as const;
  expect(mayBeText({ name: "resolution", type: "text/plain" }, problem)).toBe(true);
  expect(mayBeText({ name: "resolution", type: "image/png" }, problem)).toBe(false);
  expect(mayBeText({ name: "design.json", type: "text/plain" }, problem)).toBe(false);
});
