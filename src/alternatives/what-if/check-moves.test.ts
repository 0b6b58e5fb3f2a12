import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allResults } from "../../engine/assessment";
import { arbitraryChange, arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { evaluate } from "../../engine/evaluate";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { movesBetween } from "./check-moves";
import { frameOf } from "./frame";
import { withEdit } from "./trial";

const records = { evidence: currentEvidence, precedents };
const example = templateDesign("example");
const start = frameOf(example, records);

describe("does a frame say what a whole assessment says?", () => {
  it("after any edits one after the other, as judged afresh", () => {
    const edited = arbitraryDesign.chain((design) =>
      fc.tuple(fc.constant(design), fc.array(arbitraryChange(design), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(edited, ([design, changes]) => {
        let frame = frameOf(design, records);
        for (const { after } of changes) frame = frameOf(after, records, frame);
        const afresh = allResults(evaluate(frame.design, records));
        const said = [...frame.results.values()].map(({ id, status, reason, figures, missing }) => {
          return { id, status, reason, figures, missing };
        });
        expect(said).toEqual(
          afresh.map(({ id, status, reason, figures, missing }) => {
            return { id, status, reason, figures, missing };
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("what an edit does not touch is the same object, so that it is not drawn anew", () => {
    const after = frameOf(
      withEdit(example, { path: "commitment.budgetUsdMillions", value: 1 }),
      records,
      start,
    );
    const redrawn = [...after.results].filter(([id, result]) => start.results.get(id) !== result);
    expect(redrawn.map(([id]) => id).sort()).toEqual(["budget-below-cost", "money-for-the-period"]);
  });

  it("the same design is the same frame, other records are not", () => {
    expect(frameOf(example, records, start)).toBe(start);
    expect(frameOf(example, { ...records }, start)).not.toBe(start);
  });
});

describe("which checks moved?", () => {
  const framed = (path: "force.troopCeiling" | "commitment.budgetUsdMillions", value: number) =>
    frameOf(withEdit(example, { path, value }), records, start);

  it("those with another status before those with another sentence", () => {
    const moves = movesBetween(start, framed("force.troopCeiling", 400));
    expect(moves.length).toBeGreaterThan(2);
    const kinds = moves.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => (a === b ? 0 : a === "status" ? -1 : 1)));
    for (const { kind, before, after: now } of moves)
      expect(kind === "status").toBe(before.status !== now.status);
  });

  it("none where nothing changed, and the same ones the other way round", () => {
    expect(movesBetween(start, start)).toEqual([]);
    const there = framed("commitment.budgetUsdMillions", 1);
    const names = (moves: ReturnType<typeof movesBetween>) => moves.map(({ check }) => check);
    expect(names(movesBetween(there, start))).toEqual(names(movesBetween(start, there)));
  });

  it("other figures in the same sentence are a move too", () => {
    const moves = movesBetween(start, framed("force.troopCeiling", 7100));
    expect(moves.some(({ kind }) => kind === "sentence")).toBe(true);
  });
});
