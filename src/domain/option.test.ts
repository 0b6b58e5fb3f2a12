import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "./design";

const blank = blankDesign("d", "D");
const isSound = (beside: object) => mandateDesignSchema.safeParse({ ...blank, ...beside }).success;
const option = { project: "talks", projectTitle: "After the talks", place: 0 };

describe("is a design kept as one of several options?", () => {
  it("with what its author says of it, or as a baseline", () => {
    expect(isSound({ option })).toBe(true);
    expect(isSound({ option: { ...option, recommendation: "R", risks: "S", exit: "E" } })).toBe(
      true,
    );
    expect(isSound({ option: { ...option, baseline: "no-mission" } })).toBe(true);
  });
  it("and not without a project, at a place before the first, or as another kind of baseline", () => {
    expect(isSound({ option: { place: 0 } })).toBe(false);
    expect(isSound({ option: { ...option, place: -1 } })).toBe(false);
    expect(isSound({ option: { ...option, baseline: "best" } })).toBe(false);
  });
});
