import { describe, expect, it } from "vitest";
import { mandateDesignSchema } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../../engine/cases/case";
import { withPruning } from "./prune";
import { purposesLeftIdle } from "./purposes-served";

const design = designOf({
  "commitment.forcePurposes": ["protect-civilians", "protect-personnel", "enforce-embargo"],
  "purpose.tasks": [
    {
      id: "guard",
      type: "protect-physical",
      phase: "from-start",
      startMonth: 2,
      means: ["military-units"],
    },
    { id: "escort", type: "humanitarian-access", after: "guard" },
  ],
});
const rowOf = (of: typeof design, id: string) =>
  plainDesign(of).purpose.tasks?.find((each) => each.id === id);

describe("what does each way of pruning do?", () => {
  it("done without: the row goes, and nothing waits for it", () => {
    const after = withPruning(design, [{ task: "guard", how: "without" }]);
    expect(rowsIn(after.purpose?.tasks).map(({ id }) => id)).toEqual(["escort"]);
    expect(answerAt(after, "purpose.tasks[].after", "escort")).toBeUndefined();
  });

  it("put off: a later phase, and the month planned for the earlier one goes", () => {
    const after = withPruning(design, [{ task: "guard", how: "later", phase: "on-condition" }]);
    expect(rowOf(after, "guard")).toMatchObject({
      phase: "on-condition",
      startMonth: undefined,
      type: "protect-physical",
    });
  });

  it("handed over: it ends, names who carries it on, and is a partner's to do", () => {
    const after = withPruning(design, [
      { task: "guard", how: "partner", successor: " The regional force " },
    ]);
    expect(rowOf(after, "guard")).toMatchObject({
      phase: "ending",
      successor: "The regional force",
      means: ["partner-or-agency"],
    });
    expect(mandateDesignSchema.safeParse(after).success).toBe(true);
  });

  it("leaves the design as it is where nothing is pruned or the row is gone", () => {
    expect(withPruning(design, [])).toBe(design);
    for (const how of ["without", "later", "partner"] as const)
      expect(
        withPruning(design, [{ task: "zz", how, phase: "on-condition", successor: "x" }]),
      ).toBe(design);
  });
});

describe("is force authorised for a purpose that no task serves any more?", () => {
  const left = (tasks: string[]) =>
    purposesLeftIdle(
      plainDesign(design),
      plainDesign(
        withPruning(
          design,
          tasks.map((task) => ({ task, how: "without" })),
        ),
      ),
    );

  it("names the purpose whose only task goes, not those that serve every operation", () => {
    expect(left(["guard"])).toEqual(["protect-civilians"]);
    expect(left(["escort"])).toEqual([]);
  });
});
