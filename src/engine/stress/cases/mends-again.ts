import { describe, expect, it } from "vitest";
import { type MandateDesign, mandateDesignSchema } from "../../../domain/design";
import { fieldRecord } from "../../../domain/field-catalogue";
import { precedents } from "../../../precedents/current";
import { touchedBy } from "../edit";
import type { StressResult } from "../stress-result";
import { stressTest } from "../stress-run";
import { withEdits } from "../with-edits";

/** Few levels of three shocks, so that a design and its mends are tested in a moment. */
export const fewLevels = [
  { shock: "strength", levels: [75] },
  { shock: "lateness", levels: [6] },
  { shock: "consent", levels: [2] },
];
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
/** What breaks under some combination, or is broken as designed. */
const brokenIn = ({ breaks, brokenAsDesigned }: StressResult) =>
  idsOf([...breaks, ...brokenAsDesigned]);

/** Tests a design, then again with each of its first mends in it, and holds what was said to that. */
export function mendsAreAsTestedAgain(name: string, design: MandateDesign) {
  describe(`is what is said of each mend of ${name} what a new test of it says?`, () => {
    const before = stressTest(design, precedents);
    const first = before.mends.slice(0, 4).map((mend) => {
      return { ...mend, after: stressTest(withEdits(design, mend.edits), precedents) };
    });

    it("frees what no combination breaks afterwards, and what breaks anew", () => {
      expect(first.length).toBeGreaterThan(0);
      for (const { frees, breaks, after } of first) {
        const safe = idsOf(after.unbroken);
        expect([...frees].sort()).toEqual(
          brokenIn(before)
            .filter((id) => safe.includes(id))
            .sort(),
        );
        const held = idsOf(before.unbroken);
        expect([...breaks].sort()).toEqual(
          brokenIn(after)
            .filter((id) => held.includes(id))
            .sort(),
        );
      }
    });

    it("eases what still breaks, by no more sets than there were", () => {
      for (const { eases, after } of first) {
        for (const { id, gone, of } of eases) {
          const was = before.breaks.find((each) => each.id === id);
          expect(of).toBe(was?.sets.length ?? 1);
          expect(gone > 0 && gone <= of).toBe(true);
          expect(brokenIn(after)).toContain(id);
        }
      }
    });

    it("is ranked by how many it frees, ties told", () => {
      const ranks = before.mends.map(({ rank }) => rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const { frees, rank, tied } of before.mends) {
        const alike = before.mends.filter((each) => each.frees.length === frees.length);
        expect(alike.every((each) => each.rank === rank)).toBe(true);
        expect(tied).toBe(alike.length > 1);
      }
    });

    it("is an edit that can be saved and never one of what is context", () => {
      for (const { edits } of before.mends) {
        const after = withEdits(design, edits);
        expect(mandateDesignSchema.safeParse(after).success).toBe(true);
        for (const path of edits.flatMap(touchedBy))
          expect([path, fieldRecord(path).decidedBy]).not.toEqual([path, "context"]);
      }
    });
  });
}
