import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readResolution } from "../match/read-resolution";
import { headedMandate, headedRenewal, plainMandate } from "./cases/fictional-renewals";
import { compareTexts, fateCounts } from "./compare-texts";

describe("does it compare whatever it is given?", () => {
  it("texts that are no resolutions, broken ones, and none", () => {
    const pieces = fc.constantFrom(
      plainMandate,
      "1. Decides\n",
      "(a) to go;\n",
      "The Security Council,\n",
      "",
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join("\n")),
    );
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { clauses } = compareTexts(readResolution(one), readResolution(other));
        expect(Object.values(fateCounts(clauses)).reduce((sum, count) => sum + count, 0)).toBe(
          clauses.length,
        );
      }),
    );
  });

  it("gives the same answer for the same texts", () => {
    const compare = () =>
      compareTexts(readResolution(headedMandate), readResolution(headedRenewal));
    expect(compare()).toEqual(compare());
  });
});

describe("does it come to an end in time?", () => {
  const paragraphs = (year: number, count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `${index + 1}. Requests the authorities of district ${index * 7} to rebuild ward ${index * 13} of the ${["northern", "coastal", "upper", "old"][index % 4]} region by ${1 + (index % 27)} March ${year}, to report on ${["roads", "wells", "schools", "courts", "clinics"][index % 5]} and to keep ${"the people informed of progress made in every village ".repeat(4)}of matter ${index};`,
    ).join("\n");
  const text = (year: number, count: number) =>
    `Resolution 9999 (${year})\nThe Security Council,\n${paragraphs(year, count)}\n${count + 1}. Decides to remain seized of the matter.`;

  it("on two texts of 20,000 words", () => {
    const [before, after] = [readResolution(text(2031, 320)), readResolution(text(2032, 320))];
    expect(text(2031, 320).split(/\s+/).length).toBeGreaterThan(20_000);
    const start = performance.now();
    const { clauses } = compareTexts(before, after);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(fateCounts(clauses)).toMatchObject({ gained: 0, lost: 0 });
  });

  it("on two thousand clauses that are nearly alike", () => {
    const many = (word: string) =>
      readResolution(
        `The Security Council,\n${Array.from({ length: 2000 }, (_, index) => `${index + 1}. Decides on ${word} matter ${index};`).join("\n")}`,
      );
    const start = performance.now();
    compareTexts(many("one"), many("another"));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
