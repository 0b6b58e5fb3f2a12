import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../design";
import { type DesignChange, designChanges } from "../design-changes";
import { answerAt, rowsIn, withValue } from "../edit";
import { openParsed } from "../open-design";
import { withRowRemoved } from "../rows-edit";
import { arbitraryCopies } from "./cases/arbitrary-copies";
import { decisionsOf } from "./decisions";
import type { Side } from "./finding";
import { type Choices, mergeDesigns } from "./merge-designs";
import { placesOf } from "./places-of";

const runs = { numRuns: 80 };
/** The same work; a pointer to a row that is gone is let go of in a merge. */
const isSame = (merged: MandateDesign, worked: MandateDesign) =>
  expect(designChanges(merged, worked).filter((change) => !isLostIn(worked, change))).toEqual([]);

/** The author's answer to every decision, the same each time for the same place. */
function chosen(copies: Parameters<typeof decisionsOf>[0], seed: number): Choices {
  return Object.fromEntries(
    decisionsOf(copies).map(({ key }): [string, Side] => [
      key,
      (key.length + seed) % 2 === 0 ? "mine" : "theirs",
    ]),
  );
}
const turned = (choices: Choices): Choices =>
  Object.fromEntries(
    Object.entries(choices).map(([key, side]) => [key, side === "mine" ? "theirs" : "mine"]),
  );

/** Whether a change is about a pointer that led to no row of the design. */
function isLostIn(design: MandateDesign, change: DesignChange): boolean {
  if (change.kind !== "value" || change.path !== "purpose.tasks[].objective") return false;
  const target = answerAt(design, change.path, change.row)?.value;
  return rowsIn(answerAt(design, "purpose.objectives")).every(({ id }) => id !== target);
}

describe("does a merge bring nothing that nobody did?", () => {
  it("leaves equal copies as they are, with and without a common state", () => {
    fc.assert(
      fc.property(arbitraryCopies, ({ mine }) => {
        expect(mergeDesigns({ base: mine, mine, theirs: mine })).toEqual(mine);
        expect(mergeDesigns({ mine, theirs: mine })).toEqual(mine);
        expect(decisionsOf({ mine, theirs: mine })).toEqual([]);
      }),
      runs,
    );
  });

  it("takes the work of one where the other did nothing, whichever of the two it is", () => {
    fc.assert(
      fc.property(arbitraryCopies, ({ base, mine: worked }) => {
        isSame(mergeDesigns({ base, mine: worked, theirs: base }), worked);
        isSame(mergeDesigns({ base, mine: base, theirs: worked }), worked);
        expect(decisionsOf({ base, mine: base, theirs: worked }).some((d) => d.isConflict)).toBe(
          false,
        );
      }),
      runs,
    );
  });

  it("has every place from one of the two, pointers to rows left out aside", () => {
    const isPointer = (key: string) => key.includes("purpose.tasks[].objective");
    fc.assert(
      fc.property(arbitraryCopies, fc.boolean(), fc.nat(1), ({ base, ...two }, knows, seed) => {
        const copies = knows ? { base, ...two } : two;
        const [mine, theirs] = [placesOf(two.mine), placesOf(two.theirs)];
        const merged = placesOf(mergeDesigns(copies, chosen(copies, seed)));
        for (const [key, { place, content }] of merged) {
          if (isPointer(key) || place.kind === "row" || place.kind === "order") continue;
          expect([mine.get(key)?.content, theirs.get(key)?.content]).toContainEqual(content);
        }
      }),
      runs,
    );
  });
});

describe("is a merged design whole?", () => {
  it("opens like any file, with no row or entry twice", () => {
    fc.assert(
      fc.property(arbitraryCopies, fc.boolean(), fc.nat(1), ({ base, ...two }, knows, seed) => {
        const copies = knows ? { base, ...two } : two;
        const merged = mergeDesigns(copies, chosen(copies, seed));
        expect(openParsed(JSON.parse(JSON.stringify(merged)))).toEqual({
          ok: true,
          design: merged,
        });
      }),
      runs,
    );
  });

  it("is what the author chose, whichever copy is called mine", () => {
    const besidesOrder = (design: MandateDesign) =>
      new Map([...placesOf(design)].filter(([, { place }]) => place.kind !== "order"));
    fc.assert(
      fc.property(arbitraryCopies, fc.nat(1), ({ base, mine, theirs }, seed) => {
        const choices = chosen({ base, mine, theirs }, seed);
        expect(
          besidesOrder(mergeDesigns({ base, mine: theirs, theirs: mine }, turned(choices))),
        ).toEqual(besidesOrder(mergeDesigns({ base, mine, theirs }, choices)));
      }),
      runs,
    );
  });

  it("is all mine or all theirs where everything is chosen so", () => {
    const all = (copies: Parameters<typeof decisionsOf>[0], side: Side): Choices =>
      Object.fromEntries(decisionsOf(copies).map(({ key }) => [key, side]));
    fc.assert(
      fc.property(arbitraryCopies, (copies) => {
        for (const side of ["mine", "theirs"] as const) {
          const merged = mergeDesigns(copies, all(copies, side));
          // The order of entries beside the answers says nothing, and a pointer that led nowhere in
          // the copy itself is left out.
          const told = designChanges(copies[side], merged).filter(
            (change) => change.kind !== "beside" && !isLostIn(copies[side], change),
          );
          expect(told).toEqual([]);
        }
      }),
      runs,
    );
  });
});

it("does a pointer to a row that goes go with it?", () => {
  const task = { id: "t", type: { value: "good-offices" } };
  const base = withValue(
    withValue(blankDesign("d", "D"), "purpose.objectives", [
      { id: "o", text: { value: "Safety" } },
    ]),
    "purpose.tasks",
    [task],
  );
  const pointed = withValue(base, "purpose.tasks[].objective", "o", "t");
  const removed = withRowRemoved(base, "purpose.objectives", "o");
  const copies = { base, mine: removed, theirs: pointed };
  const [conflict, ...rest] = decisionsOf(copies).filter(({ isConflict }) => isConflict);
  expect(conflict?.place).toEqual({ kind: "row", path: "purpose.objectives", row: "o" });
  expect(rest).toEqual([]);
  expect(mergeDesigns(copies)).toEqual(pointed);
  const gone = mergeDesigns(copies, { [String(conflict?.key)]: "mine" });
  expect(gone.purpose?.tasks?.value).toEqual([task]);
});
