import { describe, expect, it } from "vitest";
import { linesOf, widthOf } from "./strip-lines";

describe("does a label of a picture stay within its room?", () => {
  it("keeps a short one on one line, and loses no word of a long one", () => {
    expect(linesOf("Middle: 0.82", 320, false)).toEqual(["Middle: 0.82"]);
    const text = "Этот проект, санкционированная численность: 0,98";
    const lines = linesOf(text, 318, true);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBe(2);
    for (const line of lines) expect(widthOf(line, true)).toBeLessThanOrEqual(318);
  });

  it("breaks Chinese between letters, never before a closing mark", () => {
    const text = "本设计，预期兵力：每千人。".repeat(2);
    const lines = linesOf(text, 130, false);
    expect(lines.join("")).toBe(text);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、：]/);
      expect(widthOf(line, false)).toBeLessThanOrEqual(130);
    }
  });

  it("breaks a name without spaces, and cuts one without an end", () => {
    expect(linesOf(`a ${"x".repeat(10)}`, 5 * 7.6, false)).toEqual(["a", "xxxxx", "xxxxx"]);
    const endless = linesOf("x".repeat(300), 300, false);
    expect(endless).toHaveLength(4);
    expect(endless.at(-1)).toMatch(/…$/);
    for (const line of endless) expect(widthOf(line, false)).toBeLessThanOrEqual(300);
  });

  it("counts no room for marks that are not seen", () => {
    expect(widthOf("\u2068ab\u2069", false)).toBe(widthOf("ab", false));
  });
});
