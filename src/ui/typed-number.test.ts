import { describe, expect, it } from "vitest";
import { belongsTo } from "./typed-number";

const typed = (text: string, before?: number) => ({ text, before });

describe("does what is typed stay in its box?", () => {
  it("while it reads as the value, however it is written", () => {
    expect(belongsTo(typed("7 000", 700), 7000, {})).toBe(true);
    expect(belongsTo(typed("", 7), undefined, {})).toBe(true);
  });

  it("while it is no number, whether its owner keeps the value from before or drops it", () => {
    expect(belongsTo(typed("7x", 7), 7, {})).toBe(true);
    expect(belongsTo(typed("7x", 7), undefined, {})).toBe(true);
  });

  it("not once the value was changed elsewhere", () => {
    expect(belongsTo(typed("55", 5), 5, {})).toBe(false);
    expect(belongsTo(typed("55", 5), undefined, {})).toBe(false);
    expect(belongsTo(typed("7x", 7), 9, {})).toBe(false);
  });
});
