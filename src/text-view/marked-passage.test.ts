import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlightsIn, markedStretches, type TextHighlight } from "./marked-passage";

/** A passage whose characters stand from 10 on in the original, with a gap after the first word. */
const text = "Decides that up to 9,000 troops";
const passage = { text, at: [...text].map((_, index) => (index < 7 ? 10 + index : 20 + index)) };
const highlight = (id: string, start: number, end: number): TextHighlight => ({
  id,
  start,
  end,
  label: id,
});
const seen = (...highlights: TextHighlight[]) =>
  markedStretches(passage, highlights).map(({ text: words, highlights: on }) => [
    words,
    on.map(({ id }) => id).join(" "),
  ]);

describe("are the words that something was read from marked, and no others?", () => {
  it("where they stand in the original, whatever was left out before them", () => {
    expect(seen(highlight("ceiling", 39, 51))).toEqual([
      ["Decides that up to ", ""],
      ["9,000 troops", "ceiling"],
    ]);
  });

  it("also where two readings overlap, the shorter named first", () => {
    expect(seen(highlight("task", 10, 51), highlight("number", 39, 44))).toEqual([
      ["Decides that up to ", "task"],
      ["9,000", "number task"],
      [" troops", "task"],
    ]);
  });

  it("none for what stands elsewhere, or in what was left out", () => {
    const elsewhere = [
      highlight("before", 0, 10),
      highlight("gap", 17, 27),
      highlight("none", 30, 30),
    ];
    expect(highlightsIn(passage, elsewhere)).toEqual([]);
    expect(seen(...elsewhere)).toEqual([[text, ""]]);
  });

  it("and the stretches give the text again, whatever is marked", () => {
    const anywhere = fc.record({
      id: fc.string(),
      start: fc.nat(70),
      end: fc.nat(70),
      label: fc.constant(""),
    });
    fc.assert(
      fc.property(fc.array(anywhere), (highlights) => {
        const stretches = markedStretches(passage, highlights);
        expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
      }),
    );
  });
});
