import { describe, expect, it } from "vitest";
import { shortName } from "./short-name";

describe("is a long name said in brief where another text refers to it?", () => {
  it("leaves what fits as it is", () => {
    expect(shortName("North")).toBe("North");
    expect(shortName("n".repeat(80))).toBe("n".repeat(80));
  });
  it("ends after a whole word", () => {
    const name =
      "People in every camp of the uplands move, work and trade without fear of attack, by day";
    expect(shortName(name)).toBe(
      "People in every camp of the uplands move, work and trade without fear of attack…",
    );
  });
  it("cuts a word that never ends, between characters and not inside one", () => {
    expect(shortName("x".repeat(600))).toBe(`${"x".repeat(80)}…`);
    expect(shortName(`Objective 2: ${"x".repeat(600)}`)).toBe(`Objective 2: ${"x".repeat(67)}…`);
    expect(shortName("😀".repeat(100))).toBe(`${"😀".repeat(80)}…`);
  });
});
