import { describe, expect, it } from "vitest";
import { choicesIn, missingPlurals, placeholdersOf } from "./message-shape";

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

describe("does a plural have the forms that its language needs?", () => {
  it("names each that is missing", () => {
    const two = "{n, plural, one {# post} other {# posts}}";
    expect(missingPlurals(two, "en")).toEqual([]);
    expect(missingPlurals(two, "fr")).toEqual([]);
    expect(missingPlurals(two, "ru")).toEqual(["n: few", "n: many"]);
    expect(missingPlurals(two, "ar").sort()).toEqual(["n: few", "n: many", "n: two"]);
  });

  it("leaves counting places alone", () => {
    expect(missingPlurals("{n, selectordinal, other {#.}}", "en")).toEqual([]);
  });
});

it("by which words does a message choose?", () => {
  expect(choicesIn("{k, select, b {x} a {{m, select, y {1} other {2}}} other {}}", "en")).toEqual([
    "k: a b other",
    "m: other y",
  ]);
});
