import { describe, expect, it } from "vitest";
import { withThreshold } from "../../domain/author-changes";
import { withAnswer, withValue } from "../../domain/edit";
import { withRowRemoved } from "../../domain/rows-edit";
import { allResults } from "../../engine/assessment";
import { evaluate } from "../../engine/evaluate";
import { checks as registry } from "../../engine/registry";
import { isOpen, statuses } from "../../engine/status";
import { records, templateDesign } from "./cases/templates";
import { compareChecks, moveOf } from "./compare-checks";
import { compareChoices } from "./compare-choices";

const example = templateDesign("example");
const assess = (design = example) => evaluate(design, records);

describe("when is a check gained or lost?", () => {
  it.each(statuses)("is a move from or to %s one only between open and met?", (status) => {
    for (const other of statuses) {
      const move = moveOf(status, other);
      expect(move === "gained").toBe(isOpen(status) && other === "met");
      expect(move === "lost").toBe(status === "met" && isOpen(other));
      expect(move === "same").toBe(status === other);
    }
  });
  it("never takes silence or what does not apply for a gain or a loss", () => {
    for (const silent of ["not-stated", "not-applicable"] as const)
      for (const other of statuses.filter((status) => status !== silent)) {
        expect(moveOf(silent, other)).toBe("different");
        expect(moveOf(other, silent)).toBe("different");
      }
  });
});

describe("what does a comparison of checks hold?", () => {
  it("has every check once, with the result of each option and the move from the base", () => {
    const assessments = [assess(), assess(withValue(example, "force.troopCeiling", 300))];
    const compared = compareChecks(assessments, 1, []);
    expect(compared.map(({ check }) => check).toSorted()).toEqual(
      registry.map(({ id }) => id).toSorted(),
    );
    for (const { check, results, moves } of compared) {
      expect(results).toEqual(
        assessments.map((each) => allResults(each).find(({ id }) => id === check)),
      );
      expect(moves[1]).toBe("base");
      expect(moves[0]).toBe(moveOf(results[1]?.status ?? "met", results[0]?.status ?? "met"));
    }
  });
  it("names the differing choices that a check reads, which alone can have moved it", () => {
    const fewer = withRowRemoved(
      withValue(example, "force.troopCeiling", 300),
      "force.contributors",
      "ulvane",
    );
    const { differing } = compareChoices([example, fewer], 0);
    const compared = compareChecks([assess(), assess(fewer)], 0, differing);
    const paths = (reads: readonly number[]) => reads.map((place) => differing[place]?.path);
    const pledges = compared.find(({ check }) => check === "pledges-firm");
    expect(paths(pledges?.reads ?? [])).toEqual(["force.troopCeiling", "force.contributors"]);
    for (const { check, moves, reads } of compared)
      if (moves[1] !== "same") expect([check, reads.length > 0]).toEqual([check, true]);
  });
  it("does not take another reason for the cause of a move", () => {
    const { differing } = compareChoices(
      [
        example,
        withAnswer(example, "force.troopCeiling", {
          ...example.force?.troopCeiling,
          value: example.force?.troopCeiling?.value,
          reason: "Another",
        }),
      ],
      0,
    );
    expect(differing).toHaveLength(1);
    expect(compareChecks([assess(), assess()], 0, differing).flatMap(({ reads }) => reads)).toEqual(
      [],
    );
  });
  it("says which checks were judged by thresholds that are not the same", () => {
    const own = withThreshold(example, "firm-pledges-share", { value: 60, reason: "Two stages" });
    const unlike = compareChecks([assess(), assess(own)], 0, []).filter(
      (each) => !each.isLikeForLike,
    );
    expect(unlike.map(({ check }) => check)).toEqual(["pledges-firm"]);
  });
});
