import { describe, expect, it } from "vitest";
import { answerAt } from "../../domain/edit";
import { precedents } from "../../precedents/current";
import { fewLevels, mendsAreAsTestedAgain } from "./cases/mends-again";
import { smallDesign } from "./cases/stress-designs";
import type { Edit } from "./edit";
import { rankedMends } from "./ranked-mends";
import type { Mend } from "./stress-result";
import { stressTest } from "./stress-run";
import { withEdits } from "./with-edits";

mendsAreAsTestedAgain("a small force", smallDesign({ "commitment.reserve": false }, fewLevels));

describe("which edits are tried?", () => {
  const mendsOf = (...args: Parameters<typeof smallDesign>) =>
    stressTest(smallDesign(...args), precedents).mends;
  const has = (mends: readonly Mend[], wanted: Partial<Edit>) =>
    mends.some(({ edits }) =>
      edits.some((edit) =>
        Object.entries(wanted).every(([key, value]) => edit[key as keyof Edit] === value),
      ),
    );

  it("a second contributor beside the largest, as many and as soon", () => {
    const mends = mendsOf({ "force.troopCeiling": 3000 });
    const second = mends
      .flatMap(({ edits }) => edits)
      .find(({ id }) => id === "second-contributor");
    expect(second).toMatchObject({
      kind: "add-row",
      row: "second-first",
      cells: { military: 900, firm: true, arrivesMonth: 1, capability: "infantry" },
    });
  });
  it("but none above the ceiling, and no troops in a drawdown", () => {
    expect(has(mendsOf(), { id: "second-contributor" })).toBe(false);
    const drawdown = mendsOf({
      "operation.decision": "drawdown",
      "force.deployedMilitary": 1100,
      "force.troopCeiling": 3000,
      "commitment.reserve": false,
    });
    for (const id of ["second-contributor", "state-reserve", "larger-reserve", "firm-up-pledge"])
      expect(has(drawdown, { id } as Partial<Edit>)).toBe(false);
  });
  it("a reserve with its time, which does nothing while either is missing", () => {
    const silent = smallDesign({ "commitment.reserve": false }, [
      { shock: "strength", levels: [50] },
    ]);
    delete silent.commitment?.reserveArrivesDays;
    const stating = stressTest(silent, precedents).mends.filter(({ edits }) =>
      edits.every(({ id }) => id === "state-reserve"),
    );
    const eased = stating.filter(({ eases }) =>
      eases.some(({ id }) => id === "task-means@protect"),
    );
    expect(eased.map(({ edits }) => edits.map((edit) => "path" in edit && edit.path))).toEqual([
      ["commitment.reserve", "commitment.reserveArrivesDays"],
    ]);
  });
  it("money at hand for as long as it is tried to be late", () => {
    const money = {
      "commitment.budgetUsdMillions": 50,
      "commitment.costEstimateUsdMillions": 50,
      "commitment.fundingCoversMonths": 12,
      "commitment.durationMonths": 12,
    };
    const found = mendsOf(money).find(({ frees }) => frees.includes("money"));
    expect(found?.edits).toEqual([
      { id: "money-buffer", kind: "figure", figure: "stress.money-buffer-months", value: 6 },
    ]);
  });
  it("authority for free movement where the host bars the way", () => {
    const mends = mendsOf({
      "host.obstructionResponses": ["raise-with-host"],
      "commitment.forcePurposes": ["protect-civilians"],
      "commitment.forceAuthority": "necessary-action",
    });
    expect(has(mends, { id: "authorise-free-movement" })).toBe(true);
  });
});

describe("what does an edit change?", () => {
  it("a value with its reason kept, a row added after the others, a figure set", () => {
    const design = smallDesign({ "force.troopCeiling": 9 });
    if (design.force?.troopCeiling) design.force.troopCeiling.reason = "As pledged";
    const copy = structuredClone(design);
    const after = withEdits(design, [
      { id: "check-remedy", kind: "set", path: "force.troopCeiling", value: 12 },
      {
        id: "second-contributor",
        kind: "add-row",
        path: "force.contributors",
        row: "new",
        cells: { military: 5 },
      },
      { id: "larger-reserve", kind: "figure", figure: "stress.reserve-troops", value: 1700 },
    ]);
    expect(answerAt(after, "force.troopCeiling")).toEqual({ value: 12, reason: "As pledged" });
    expect(answerAt(after, "force.contributors[].military", "new")).toEqual({ value: 5 });
    expect(answerAt(after, "force.contributors[].military", "first")).toEqual({ value: 900 });
    expect(after.figures).toEqual([{ figure: "stress.reserve-troops", value: 1700 }]);
    expect(design).toEqual(copy);
  });
});

describe("how are mends put in order?", () => {
  const mend = (frees: string[], count = 1, breaks: string[] = []) => ({
    edits: Array.from({ length: count }, () => ({
      id: "longer-money" as const,
      kind: "set" as const,
      path: "commitment.fundingCoversMonths" as const,
      value: 1,
    })),
    frees,
    eases: [],
    breaks,
  });
  it("by what they free alone; the rest is an order for reading", () => {
    const ranked = rankedMends([
      mend(["a"], 2),
      mend(["a"], 1, ["b"]),
      mend(["a", "c"]),
      mend(["d"]),
    ]);
    expect(ranked.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, false],
      [2, true],
      [2, true],
      [2, true],
    ]);
    expect(ranked.map(({ frees }) => frees[0])).toEqual(["a", "d", "a", "a"]);
  });
});
