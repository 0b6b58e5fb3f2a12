import { describe, expect, it } from "vitest";
import { allOf, anyOf, namedOrNone, partsThere } from "./three-valued";

describe("does silence stay silence until a stated value decides?", () => {
  it("lets one no decide whether all hold, and one yes whether any does", () => {
    expect(allOf([true, undefined, false])).toBe(false);
    expect(allOf([true, undefined])).toBeUndefined();
    expect(allOf([true, true])).toBe(true);
    expect(anyOf([false, undefined, true])).toBe(true);
    expect(anyOf([false, undefined])).toBeUndefined();
    expect(anyOf([false, false])).toBe(false);
  });

  it("reads an empty list as nothing to fail and nothing to hold", () => {
    expect(allOf([])).toBe(true);
    expect(anyOf([])).toBe(false);
  });

  it("tells a name from a stated none and from words that say nothing", () => {
    expect(namedOrNone("Force commander")).toBe(true);
    expect(namedOrNone(" None ")).toBe(false);
    expect([namedOrNone("tbd"), namedOrNone(""), namedOrNone(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("calls a mixture some whatever is silent, and leaves the rest open", () => {
    expect(partsThere([true, false, undefined])).toBe("some");
    expect(partsThere([true, undefined])).toBe("open");
    expect(partsThere([false, undefined])).toBe("open");
    expect(partsThere([true, true])).toBe("all");
    expect(partsThere([false, false])).toBe("none");
  });
});
