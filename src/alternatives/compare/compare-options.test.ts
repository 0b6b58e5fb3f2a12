import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withOverride, withShock } from "../../domain/author-changes";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { evaluate } from "../../engine/evaluate";
import { yardsticksOf } from "../../planning/yardsticks/yardsticks-of";
import { records, templateDesign } from "./cases/templates";
import { compareOptions } from "./compare-options";
import type { CheckMove, Comparison } from "./comparison";

const example = templateDesign("example");
const compare = (designs: readonly MandateDesign[], base = 0) =>
  compareOptions({ designs, base, records });
const moved = ({ checks }: Comparison, move: CheckMove) =>
  checks.filter(({ moves }) => moves.includes(move)).map(({ check }) => check);

describe("what can be compared?", () => {
  it("takes two to four designs and a base among them, and refuses the rest", () => {
    for (const count of [2, 3, 4])
      expect(compare(Array<MandateDesign>(count).fill(example)).options).toHaveLength(count);
    for (const count of [0, 1, 5])
      expect(() => compare(Array<MandateDesign>(count).fill(example))).toThrow(RangeError);
    for (const base of [-1, 2, 0.5, Number.NaN])
      expect(() => compare([example, example], base)).toThrow(RangeError);
  });
});

describe("what does a comparison hold of each option?", () => {
  const unmiss = templateDesign("unmiss-2011");
  const compared = compare([example, unmiss], 1);
  it("has the assessment and the yardsticks that each has alone", () => {
    expect(compared.options.map(({ id }) => id)).toEqual([example.id, unmiss.id]);
    for (const { design, assessment, yardsticks } of compared.options) {
      expect(assessment).toEqual(evaluate(design, records));
      expect(yardsticks).toEqual(yardsticksOf(design, records.precedents));
    }
  });
  it("has a gate only where a second stage is asked for", () => {
    const staged = withValue(unmiss, "commitment.gateMilitary", 5000);
    expect(compare([unmiss, staged]).options.map(({ gate }) => gate?.outcome)).toEqual([
      undefined,
      expect.any(String),
    ]);
  });
  it("keeps an own view beside the check, without effect on its move", () => {
    const view = { who: "A. Author", why: "Known there", when: "2026-11-21" };
    const own = withOverride(example, "pledges-firm", view);
    const check = compare([example, own]).checks.find((each) => each.check === "pledges-firm");
    expect(check?.moves).toEqual(["base", "same"]);
    expect(check?.results.map(({ override }) => override?.who)).toEqual([undefined, "A. Author"]);
  });
  it("names the parts that differ without being compared", () => {
    const tried = withShock(example, "late-troops", { leftOut: true });
    expect(compare([example, tried]).besides).toEqual(["shocks"]);
    expect(
      compare([
        { ...example, comments: [] },
        { ...example, comments: undefined },
      ]).besides,
    ).toEqual([]);
  });
});

describe("what does a baseline without an operation gain or lose?", () => {
  const nobody = withValue(example, "operation.type", "none");
  it.each([0, 1])("gains and loses nothing that only an operation could, with base %i", (base) => {
    const compared = compare([nobody, example], base);
    const judged = compared.checks.filter(({ results }) => results[0]?.status === "not-applicable");
    expect(judged.length).toBeGreaterThan(40);
    for (const { moves } of judged)
      expect(moves.every((move) => move !== "gained" && move !== "lost")).toBe(true);
    expect(compared.options.map((option) => option.isNoMission)).toEqual([true, false]);
  });
});

describe("do the laws of a comparison hold for any designs?", () => {
  it("finds nothing at all between a design and its copy", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const compared = compare([design, structuredClone(design)]);
        expect(compared.choices.differing).toEqual([]);
        expect(compared.thresholds).toEqual([]);
        expect(compared.figures).toEqual([]);
        expect(compared.besides).toEqual([]);
        for (const { moves, isLikeForLike } of compared.checks) {
          expect(moves).toEqual(["base", "same"]);
          expect(isLikeForLike).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
  it("swaps gained and lost when base and option change places", () => {
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, (one, other) => {
        const [there, back] = [compare([one, other], 0), compare([one, other], 1)];
        const swapped = compare([other, one], 0);
        for (const turned of [back, swapped]) {
          expect(moved(turned, "gained").toSorted()).toEqual(moved(there, "lost").toSorted());
          expect(moved(turned, "lost").toSorted()).toEqual(moved(there, "gained").toSorted());
          expect(moved(turned, "different").toSorted()).toEqual(
            moved(there, "different").toSorted(),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
  it("says of two options the same as of three, whatever the third is", () => {
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, arbitraryDesign, (one, other, third) => {
        const [two, three] = [compare([one, other]), compare([one, other, third])];
        const first = ({ checks }: Comparison) => checks.map(({ moves }) => moves.slice(0, 2));
        expect(first(three)).toEqual(first(two));
      }),
      { numRuns: 20 },
    );
  });
  it("names no threshold and no design's title in what it works out", () => {
    const titled = {
      ...blankDesign("a", "A title of its own"),
      about: { title: "A title of its own" },
    };
    const { options: _, ...told } = compare([titled, titled]);
    expect(JSON.stringify(told)).not.toContain("A title of its own");
  });
});
