import { describe, expect, it } from "vitest";
import { isNamed, isStatedNone, isSubstantive } from "./text";

describe("does placeholder text count?", () => {
  it.each([
    "tbd",
    "TBC.",
    " n/a ",
    "xxx",
    "...",
    "-",
    "",
    "aaaa",
    "5",
    "a b c",
    "to be determined",
    "À déterminer",
    "Por definir.",
    "待定",
  ])("%j does not", (text) => {
    expect(isSubstantive(text)).toBe(false);
  });
  it.each(["Force Commander", "UNHCR", "командующий", "قائد القوة"])("%j does", (text) => {
    expect(isSubstantive(text)).toBe(true);
  });
  it("tells 'none' from a name", () => {
    expect(isStatedNone(" None ")).toBe(true);
    for (const none of ["none", "Aucun", "ninguna", "Нет", "无", "لا أحد"]) {
      expect(isNamed(none), none).toBe(false);
      expect(isStatedNone(none), none).toBe(true);
    }
    expect(isNamed("Police Commissioner")).toBe(true);
  });
});
