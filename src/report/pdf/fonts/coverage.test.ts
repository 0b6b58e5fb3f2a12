import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers, printable, uncovered } from "./coverage";
import { wantedRanges } from "./wanted-ranges";

describe("which characters can the PDF draw?", () => {
  it.each([
    [
      "English",
      "Protect civilians under threat of physical violence, “irrespective of the source”.",
    ],
    ["French", "Côte d’Ivoire : l’œuvre, 7 000 soldats, à 12 %"],
    ["Spanish", "¿Qué dirá el niño? ¡Señal! ª º"],
    ["Polish, Czech, Turkish", "Łódź, Plzeň, İstanbul, Iğdır"],
    ["Vietnamese", "Đắk Lắk, Huế"],
    ["Russian and Ukrainian", "Миротворческая операция, Україна, ґанок"],
    ["signs of a report", "§ 12 · 5 ± 1 × 2 − 3 • … – — ‰ ½ ¹²³ km² € £ ₦ №"],
    ["lines of a paragraph", "one\n\ttwo\r\n"],
  ])("covers %s", (_, text) => {
    expect(uncovered(text)).toEqual([]);
    expect(covers(text)).toBe(true);
  });

  it("covers a letter that is typed as letter and accent", () => {
    expect(covers("e\u0301 o\u0323\u0301")).toBe(true);
  });

  it("lacks, of the signs that were wanted, the arrows, the comparisons and the check marks", () => {
    const signs = wantedRanges
      .filter(([first]) => first >= 0x2100)
      .flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
      );
    expect(uncovered(String.fromCodePoint(...signs)).join("")).toBe("←↑→↓≈≠≡≢≣≤≥✓✔✕✖✗");
  });

  it("names each character that it lacks once, in order", () => {
    expect(uncovered("a 和 → 平 和 ✓ 🕊")).toEqual(["和", "→", "平", "✓", "🕊"]);
    expect(covers("سلام")).toBe(false);
  });
});

describe("what does the PDF print instead?", () => {
  it("sets common signs with signs that it has", () => {
    expect(printable("A → B, ≥ 8, ≤ 9, ≈ 10")).toEqual({
      text: "A › B, >= 8, <= 9, ~ 10",
      missing: [],
    });
  });

  it("marks the place of a character that it lacks, and lists it", () => {
    expect(printable("Juba 和平 和")).toEqual({ text: "Juba ?? ?", missing: ["和", "平"] });
  });

  it("composes accents, so that they sit on their letter", () => {
    expect(printable("Cafe\u0301").text).toBe("Caf\u00e9");
  });

  it("never leaves a character that would print as a blank box", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => covers(printable(text).text)));
  });
});
