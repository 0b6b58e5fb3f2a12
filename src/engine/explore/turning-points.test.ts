import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { precedents } from "../../precedents/current";
import { judgeCheck } from "../judge-check";
import { checks } from "../registry";
import { templateDesign } from "../stress/cases/stress-designs";
import { thresholdsOf } from "../thresholds";
import { turningPoints } from "./turning-points";
import { roundNumber, valuesToTry } from "./values-to-try";
import { withChosen } from "./vary";

const design = templateDesign("example");
const everywhere = { least: 0, most: 1_000_000, whole: true };
const quantities = [
  "force.troopCeiling",
  "information.responseHours",
  "commitment.fundingCoversMonths",
  "commitment.budgetUsdMillions",
] as const;
type Path = (typeof quantities)[number];
const readersOf = (path: Path) => checks.filter(({ needs }) => needs.includes(path));
const statusesAt = (path: Path, value: number) => {
  const chosen = withChosen(design, [{ path, value }]);
  const context = { design: plainDesign(chosen), threshold: thresholdsOf(chosen), precedents };
  return readersOf(path).map((check) => judgeCheck(check, context).status);
};

describe("are the quantities found at which a check turns?", () => {
  it.each(quantities)("%s: every way to stand between half and double has its value", (path) => {
    const points = turningPoints({ design, precedents, path }, readersOf(path), everywhere);
    const plain = plainDesign(design);
    const now = { ...plain.force, ...plain.information, ...plain.commitment };
    const own = now[path.split(".")[1] as keyof typeof now] as number;
    const told = [own, ...points].map((value) => statusesAt(path, value));
    const near = fc.integer({ min: Math.ceil(own / 2), max: own * 2 });
    fc.assert(
      fc.property(near, (value) => {
        statusesAt(path, value).forEach((status, check) => {
          expect(told.map((statuses) => statuses[check])).toContain(status);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("within the bounds given, and no further than four times off without them", () => {
    const quantity = { design, precedents, path: "force.troopCeiling" } as const;
    const within = { least: 7_000, most: 9_500, whole: true };
    for (const value of turningPoints(quantity, checks, within))
      expect(value >= 7_000 && value <= 9_500).toBe(true);
    for (const value of turningPoints(quantity, checks, everywhere))
      expect(value >= 2_250 && value <= 36_000).toBe(true);
    const far = { ...everywhere, bounds: [0, 100_000] };
    expect(Math.min(...turningPoints(quantity, checks, far))).toBeLessThan(2_250);
  });
});

describe("which values are tried of a kind of answer?", () => {
  const within = { least: 0, most: 9, out: ["b"] };
  it("every choice that is not out, yes and no, nothing of what only an author can write", () => {
    expect(valuesToTry({ kind: "choice", options: ["a", "b", "c"] }, "a", within)).toEqual([
      "a",
      "c",
    ]);
    expect(valuesToTry({ kind: "yes-no" }, undefined, within)).toEqual([true, false]);
    expect(valuesToTry({ kind: "text", longest: 9 }, "a", within)).toEqual([]);
    expect(valuesToTry({ kind: "date" }, undefined, within)).toEqual([]);
  });

  it("each list with one choice more or less, none beside no other, never an empty one", () => {
    const options = ["none", "a", "b", "c"];
    const lists = (now: readonly string[] | undefined) =>
      valuesToTry({ kind: "choices", options }, now, within);
    expect(lists(["a"])).toEqual([["none"], ["a", "c"]]);
    expect(lists(["none"])).toEqual([["a"], ["c"]]);
    expect(lists(undefined)).toEqual([["none"], ["a"], ["c"]]);
  });

  it("round numbers, as near as two digits come", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (value) => {
        const round = roundNumber(value);
        expect(Math.abs(round - value)).toBeLessThanOrEqual(value * 0.05);
        expect(String(round).replace(/0+$/, "").length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
