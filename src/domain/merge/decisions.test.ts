import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../design";
import { withAnswer, withValue } from "../edit";
import { withRowAdded, withRowMoved, withRowRemoved } from "../rows-edit";
import { notStated } from "../stated";
import { type Decision, decisionsOf } from "./decisions";

const base = withValue(
  withValue(blankDesign("d", "D"), "force.troopCeiling", 4000),
  "situation.sectors",
  [
    { id: "n", name: { value: "North" } },
    { id: "s", name: { value: "South" } },
  ],
);
const ceiling = (value: unknown, design = base) => withValue(design, "force.troopCeiling", value);
const told = (decisions: readonly Decision[]) =>
  decisions.map(({ side, changedBy, isConflict }) => ({ side, changedBy, isConflict }));
const between = (mine: MandateDesign, theirs: MandateDesign) => decisionsOf({ base, mine, theirs });

describe("with a common state, is it told who changed what?", () => {
  it("takes a change of one, and asks only where both changed it to something else", () => {
    expect(told(between(base, ceiling(5000)))).toEqual([
      { side: "theirs", changedBy: "theirs", isConflict: false },
    ]);
    expect(told(between(ceiling(5000), base))).toEqual([
      { side: "mine", changedBy: "mine", isConflict: false },
    ]);
    expect(told(between(ceiling(5000), ceiling(6000)))).toEqual([
      { side: "mine", changedBy: "both", isConflict: true },
    ]);
    expect(between(ceiling(5000), ceiling(5000))).toEqual([]);
  });

  it("asks where one took an answer back that the other changed", () => {
    expect(told(between(ceiling(notStated), ceiling(6000)))).toEqual([
      { side: "mine", changedBy: "both", isConflict: true },
    ]);
  });

  it("takes nothing at all and not stated as alike, and asks no one about it", () => {
    const open = withAnswer(base, "force.individualPolice", { value: notStated });
    expect(between(base, open).map(({ isTold, isConflict }) => [isTold, isConflict])).toEqual([
      [false, false],
    ]);
  });

  it("takes rows that were added or removed, and asks where a removed one was worked on", () => {
    const west = withRowAdded(base, "situation.sectors", { id: "w" });
    const without = withRowRemoved(base, "situation.sectors", "n");
    expect(told(between(base, west))).toEqual([
      { side: "theirs", changedBy: "theirs", isConflict: false },
    ]);
    expect(told(between(without, base))).toEqual([
      { side: "mine", changedBy: "mine", isConflict: false },
    ]);
    const worked = withValue(base, "situation.sectors[].risk", "high", "n");
    expect(told(between(without, worked))).toEqual([
      { side: "theirs", changedBy: "both", isConflict: true },
    ]);
  });

  it("tells who moved rows", () => {
    const moved = withRowMoved(base, "situation.sectors", "s", -1);
    expect(told(between(base, moved))).toEqual([
      { side: "theirs", changedBy: "theirs", isConflict: false },
    ]);
    expect(told(between(moved, base))).toEqual([
      { side: "mine", changedBy: "mine", isConflict: false },
    ]);
  });

  it("goes by entries of what stands beside the answers", () => {
    const comment = (id: string) => ({
      id,
      at: { kind: "field" as const, id: "force.troopCeiling" },
      author: "A",
      when: "2026-11-21T09:00:00Z",
      text: id,
    });
    const mine = { ...base, comments: [comment("a")] };
    const theirs = { ...base, comments: [comment("b")], basis: { title: "T", text: "" } };
    expect(between(mine, theirs).map(({ place, side }) => [place, side])).toEqual([
      [{ kind: "entry", part: "comments", id: "b" }, "theirs"],
      [{ kind: "basis" }, "theirs"],
      [{ kind: "entry", part: "comments", id: "a" }, "mine"],
    ]);
  });
});

describe("without a common state, is the author asked wherever both say something?", () => {
  const two = (mine: MandateDesign, theirs: MandateDesign) => told(decisionsOf({ mine, theirs }));

  it("asks about two values, and takes the one where the other copy is silent", () => {
    const unknown = { changedBy: "unknown" as const };
    expect(two(ceiling(5000), ceiling(6000))).toEqual([
      { side: "mine", ...unknown, isConflict: true },
    ]);
    expect(two(ceiling(notStated), ceiling(6000))).toEqual([
      { side: "theirs", ...unknown, isConflict: false },
    ]);
    expect(two(ceiling(5000), ceiling(notStated))).toEqual([
      { side: "mine", ...unknown, isConflict: false },
    ]);
  });

  it("keeps every row that either has", () => {
    const without = withRowRemoved(base, "situation.sectors", "n");
    expect(two(without, base)).toEqual([
      { side: "theirs", changedBy: "unknown", isConflict: false },
    ]);
    expect(two(base, without)).toEqual([{ side: "mine", changedBy: "unknown", isConflict: false }]);
  });
});
