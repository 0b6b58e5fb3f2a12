import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { fewLevels, mendsAreAsTestedAgain } from "./cases/mends-again";
import { fullDesign, smallDesign, templateDesign } from "./cases/stress-designs";
import { stressRun } from "./stress-run";

mendsAreAsTestedAgain("the example", { ...templateDesign("example"), shocks: fewLevels });
mendsAreAsTestedAgain("a full design", { ...fullDesign(), shocks: fewLevels });

describe("does a design with very many ways to mend it end?", () => {
  const unsure = Array.from({ length: 90 }, (_, at) => ({
    id: `p${at}`,
    military: 10 + at,
    firm: false,
    arrivesMonth: 1,
  }));
  const sure = { id: "sure", military: 1200, firm: true, arrivesMonth: 1 };
  const design = smallDesign({ "force.contributors": [sure, ...unsure] }, [
    { shock: "strength", levels: [50] },
  ]);
  it("by trying the first sixty, the largest pledges among them, and sixteen of them in pairs", () => {
    const run = stressRun(design, precedents);
    const counts = new Set<number>();
    let step = run.next();
    for (; !step.done; step = run.next()) {
      if (step.value.stage === "mends") counts.add(step.value.of);
    }
    expect([...counts]).toEqual([60 + (16 * 15) / 2]);
    const pair = step.value.mends.find(({ edits }) => edits.length === 2);
    expect(pair?.edits).toMatchObject([{ row: "p89" }, { row: "p88" }]);
  });
});
