import { describe, expect, it } from "vitest";
import { placeholdersOf } from "./message-shape";

describe("what must be filled into a message?", () => {
  it("finds names, formats, plurals and what stands inside them", () => {
    const message =
      "{name}: {n, plural, one {# post in {place}} other {# posts}}, {kind, select, a {x} other {{y}}} {d, number}";
    expect(placeholdersOf(message, "en")).toEqual(["d", "kind", "n", "name", "place", "y"]);
  });

  it("finds nothing in quoted braces, tags and plain text", () => {
    expect(placeholdersOf("Use '{'braces'}' and <b>tags</b>", "en")).toEqual([]);
  });

  it("refuses what is not ICU", () => {
    for (const broken of ["{", "{n, plural, one {x}}", "{n, plural}"]) {
      expect(() => placeholdersOf(broken, "en"), broken).toThrow();
    }
  });
});
