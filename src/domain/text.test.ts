import { describe, expect, it } from "vitest";
import { isNamed, isStatedNone, isSubstantive } from "./text";

describe("does placeholder text count?", () => {
  it.each(["tbd", "TBC.", " n/a ", "xxx", "...", "-", "", "aaaa", "to be determined"])(
    "%j does not",
    (text) => {
      expect(isSubstantive(text)).toBe(false);
    },
  );
  it.each(["Force Commander", "UNHCR", "командующий", "قائد القوة"])("%j does", (text) => {
    expect(isSubstantive(text)).toBe(true);
  });
  it("tells 'none' from a name", () => {
    expect(isStatedNone(" None ")).toBe(true);
    expect(isNamed("none")).toBe(false);
    expect(isNamed("Police Commissioner")).toBe(true);
  });
});
