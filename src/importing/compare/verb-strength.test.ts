import { expect, it } from "vitest";
import { verbStrength, verbTurn } from "./verb-strength";

it("does a verb speak as strongly as custom has it?", () => {
  expect(["decides", "requests", "encourages", "notes", ""].map(verbStrength)).toEqual([
    "decision",
    "request",
    "encouragement",
    "statement",
    undefined,
  ]);
});

it("is a change of verb told as stronger, weaker or neither?", () => {
  expect(verbTurn("decides", "encourages")).toBe("weaker");
  expect(verbTurn("urges", "demands")).toBe("stronger");
  expect(verbTurn("decides", "authorizes")).toBe("level");
});
