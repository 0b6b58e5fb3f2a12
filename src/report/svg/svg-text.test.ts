import { describe, expect, it } from "vitest";
import { linesOf, svgText, widthOf } from "./svg-text";

describe("is text in a picture text and nothing else?", () => {
  it("escapes what would be markup and shows a mark for what no picture can hold", () => {
    expect(svgText('<script>"&"\u0000\uD800')).toBe("&lt;script&gt;&quot;&amp;&quot;??");
  });
});

describe("does a long text stay within its room?", () => {
  it("breaks at spaces, and loses no word", () => {
    const text = "one two three four five six seven eight nine ten";
    const lines = linesOf(text, 10, 90);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(90);
  });
  it("breaks Chinese between letters, never before a closing mark", () => {
    const text = "说明的选择，检查、数字和选择。".repeat(3);
    const lines = linesOf(text, 10, 60);
    expect(lines.join("")).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[，。、]/);
  });
  it("keeps a word longer than a line whole", () => {
    expect(linesOf(`a ${"x".repeat(50)} b`, 10, 60)).toEqual(["a", "x".repeat(50), "b"]);
    expect(linesOf("", 10, 60)).toEqual([]);
  });
});
