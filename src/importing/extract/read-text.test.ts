import { describe, expect, it } from "vitest";
import { resolution } from "../match/cases/sample";
import { longestText, readText } from "./read-text";

describe("is a text read, or refused with why?", () => {
  it("a resolution is read, its text kept as it came", () => {
    const text = resolution({ operative: ["Decides to extend the mandate of UNMIAR for a year"] });
    const read = readText(text);
    expect(read.ok && read.text).toBe(text);
    expect(read.ok && read.reading.number?.value).toBe("9999 (2031)");
  });

  it("one longer than any resolution is not tried", () => {
    expect(readText("a ".repeat(longestText))).toEqual({
      ok: false,
      problem: { code: "text-too-long", length: 2 * longestText, most: longestText },
    });
  });

  it.each([
    ["", "empty"],
    ["The weather in Arcadia was fine and the harvest of the year was good.", "no-resolution"],
  ])("%j is %s", (text, code) => {
    expect(readText(text)).toMatchObject({ ok: false, problem: { code } });
  });
});
