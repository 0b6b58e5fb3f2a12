import { describe, expect, it } from "vitest";
import { nextStop } from "./roving-focus";

describe("where does a key lead in a toolbar?", () => {
  it("moves along the line of reading and round its ends", () => {
    expect(nextStop("ArrowRight", 0, 3, false)).toBe(1);
    expect(nextStop("ArrowRight", 2, 3, false)).toBe(0);
    expect(nextStop("ArrowLeft", 0, 3, false)).toBe(2);
  });

  it("is mirrored right to left", () => {
    expect(nextStop("ArrowLeft", 0, 3, true)).toBe(1);
    expect(nextStop("ArrowRight", 0, 3, true)).toBe(2);
  });

  it("jumps to both ends", () => {
    expect(nextStop("Home", 2, 3, false)).toBe(0);
    expect(nextStop("End", 0, 3, true)).toBe(2);
  });

  it("leaves other keys, and empty rows, alone", () => {
    expect(nextStop("Enter", 0, 3, false)).toBeNull();
    expect(nextStop("Tab", 0, 3, false)).toBeNull();
    expect(nextStop("ArrowRight", 0, 0, false)).toBeNull();
  });
});
