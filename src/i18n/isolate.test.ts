import { describe, expect, it } from "vitest";
import { isolated } from "./isolate";
import { createWords } from "./words";

describe("what is set apart inside a sentence?", () => {
  it("every name in an Arabic sentence", () => {
    expect(isolated("ar", "{name} ({n, number})", { name: "UNMISS", n: 7 })).toEqual({
      name: "\u2068UNMISS\u2069",
      n: 7,
    });
  });

  it("a name written from the right in any other", () => {
    expect(isolated("fr", "{a} et {b}", { a: "Juba", b: "جوبا" })).toEqual({
      a: "Juba",
      b: "\u2068جوبا\u2069",
    });
  });

  it("a text that would turn the rest of the sentence around", () => {
    expect(isolated("en", "From {a}.", { a: "Juba \u202Eabuj" })).toEqual({
      a: "\u2068Juba \u202Eabuj\u2069",
    });
  });

  it("never what a choice hangs on, which would then be another", () => {
    const words = createWords(
      "ar",
      { "ui.x": "{kind, select, a {first {name}} other {{kind}}}" },
      { onMissing: "throw" },
    );
    expect(words.sayDynamic("ui.x", { kind: "a", name: "B" })).toBe("first \u2068B\u2069");
  });
});
