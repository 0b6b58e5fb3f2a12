import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redlineOf, sideOf } from "./redline";
import { wordsIn } from "./words";

const pieces = fc.constantFrom(
  "the ",
  "mandate",
  " ",
  "of",
  " 17,000",
  " 17 000 ",
  "15 March 2031",
  ", ",
  "resolution 2999 (2031)",
  "twenty-five thousand",
  "\u00e9tat",
  "\u{1F54A}",
  "\n",
  "12-month",
  "Arcadia's",
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

describe("does a redline give back both sides to the letter?", () => {
  it("whatever the texts", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.oneof(texts, fc.string()), (before, after) => {
        const redline = redlineOf(before, after);
        expect(sideOf(redline, "before")).toBe(before);
        expect(sideOf(redline, "after")).toBe(after);
        expect(redline.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  it("where the texts have too little in common to be followed word by word", () => {
    const before = Array.from({ length: 1200 }, (_, index) => `old${index}`).join(" ");
    const after = Array.from({ length: 1200 }, (_, index) => `new${index}`).join(";");
    expect(redlineOf(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  });
});

describe("does it change phrases and not letters?", () => {
  it("a number in figures or words, a date and a resolution's number change whole", () => {
    expect(redlineOf("up to 17,000 troops", "up to 17,500 troops")).toEqual([
      { kind: "same", text: "up to " },
      { kind: "removed", text: "17,000" },
      { kind: "added", text: "17,500" },
      { kind: "same", text: " troops" },
    ]);
    expect(redlineOf("until 15 March 2031.", "until 15 March 2032.")[1]?.text).toBe(
      "15 March 2031",
    );
    expect(redlineOf("seventeen thousand men", "eighteen thousand men")[0]?.text).toBe(
      "seventeen thousand",
    );
    expect(redlineOf("resolution 2999 (2031)", "resolution 2999 (2032)")[1]?.text).toBe(
      "2999 (2031)",
    );
  });

  it("leaves no blank or little word alone between two changes", () => {
    const redline = redlineOf("Requests reports of progress", "Encourages notes of failure");
    expect(redline).toEqual([
      { kind: "removed", text: "Requests reports of progress" },
      { kind: "added", text: "Encourages notes of failure" },
    ]);
  });

  it("leaves the blank behind a changed phrase where it was", () => {
    expect(redlineOf("Urges the parties to go", "Demands that all parties go")).toEqual([
      { kind: "removed", text: "Urges the" },
      { kind: "added", text: "Demands that all" },
      { kind: "same", text: " parties " },
      { kind: "removed", text: "to " },
      { kind: "same", text: "go" },
    ]);
  });

  it("draws no line through a text that stays", () => {
    expect(redlineOf("as it was", "as it was")).toEqual([{ kind: "same", text: "as it was" }]);
    expect(redlineOf("", "")).toEqual([]);
  });
});

describe("which parts does a text fall into?", () => {
  it("tells words, numbers, dates, blanks and signs apart", () => {
    expect(wordsIn("S/2031/45, 4 May 2031: 2.5").map(({ kind }) => kind)).toEqual([
      "word",
      "sign",
      "blank",
      "date",
      "sign",
      "blank",
      "number",
    ]);
  });
});
