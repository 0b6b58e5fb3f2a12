import { describe, expect, it } from "vitest";
import { directionOfText, isRightToLeft, levelsOf, mirrored, visualOrder } from "./direction";

describe("which way does a paragraph run?", () => {
  it.each([
    ["from right to left where it is Arabic", "قرار بشأن UNMISS", "rtl"],
    ["as the report where it has no letters", "(1,200)", "rtl"],
    [
      "as the report where a Latin name begins an Arabic sentence",
      "UNMISS بعثة الأمم المتحدة",
      "rtl",
    ],
    [
      "from left to right where it is a reference",
      "Hultman, Kathman and Shannon (2013). [من الذاكرة]",
      "ltr",
    ],
  ] as const)("%s", (_, text, direction) => {
    expect(directionOfText(text, "rtl")).toBe(direction);
  });
  it("as the report that runs from left to right, whatever stands in it", () => {
    expect(directionOfText("قرار", "ltr")).toBe("ltr");
  });
});

describe("are the parts of a line put in the order of the page?", () => {
  it("turns round what is odd, and keeps numbers within it as they are", () => {
    expect(visualOrder([1, 2, 1])).toEqual([2, 1, 0]);
    expect(visualOrder([0, 1, 2, 1, 0])).toEqual([0, 3, 2, 1, 4]);
    expect(visualOrder([1, 2, 2, 1])).toEqual([3, 1, 2, 0]);
    expect(visualOrder([0, 0])).toEqual([0, 1]);
    expect(visualOrder([])).toEqual([]);
  });
  it("honours isolates", () => {
    const text = "ا \u2066a (b)\u2069 ب";
    const levels = levelsOf(text, "rtl");
    expect(levels[text.indexOf(")")]).toBe(2);
    expect(levels[text.indexOf("ب")]).toBe(1);
  });
});

it("are brackets turned and letters not?", () => {
  expect([..."()«»[]a،"].map(mirrored).join("")).toBe(")(»«][a،");
});

it("does it know letters that run from right to left?", () => {
  expect(isRightToLeft("a ا")).toBe(true);
  expect(isRightToLeft("a 和 1")).toBe(false);
});
