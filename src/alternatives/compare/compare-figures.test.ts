import { describe, expect, it } from "vitest";
import { withFigure, withThreshold } from "../../domain/author-changes";
import { blankDesign } from "../../domain/design";
import { thresholds } from "../../engine/thresholds";
import { compareFigures, compareThresholds } from "./compare-figures";

const plain = blankDesign("d", "D");

describe("which thresholds are not the same in all options?", () => {
  const own = withThreshold(plain, "large-area", { value: 50_000, reason: "Mountains" });
  it("names them with every value, the reason and the checks that read them", () => {
    expect(compareThresholds([plain, own])).toEqual([
      {
        threshold: "large-area",
        values: [thresholds["large-area"].value, 50_000],
        reasons: [undefined, "Mountains"],
        checks: ["large-area-without-aviation"],
      },
    ]);
  });
  it("names none where all changed it alike, or to an impossible value", () => {
    expect(compareThresholds([own, own])).toEqual([]);
    const impossible = withThreshold(plain, "large-area", { value: -1, reason: "" });
    expect(compareThresholds([plain, impossible])).toEqual([]);
  });
});

describe("which figures of estimates are not the same in all options?", () => {
  it("names them with every value, the usual one as absent", () => {
    const own = withFigure(plain, "cost.per-uniformed", { value: 90_000, reason: "As last year" });
    expect(compareFigures([own, plain, own])).toEqual([
      {
        figure: "cost.per-uniformed",
        values: [90_000, undefined, 90_000],
        reasons: ["As last year", undefined, "As last year"],
      },
    ]);
    expect(compareFigures([own, own])).toEqual([]);
  });
});
