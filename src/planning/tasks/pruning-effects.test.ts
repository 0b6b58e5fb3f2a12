import { describe, expect, it } from "vitest";
import { rowsIn } from "../../domain/edit";
import { evaluate } from "../../engine/evaluate";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import type { Pruning } from "./prune";
import { pruningEffects } from "./pruning-effects";

const records = { evidence: currentEvidence, precedents };
const design = templateDesign("example");
const before = { design, records, assessment: evaluate(design, records) };
const effects = (...prunings: Pruning[]) => pruningEffects(before, prunings, records);
const tasks = rowsIn(design.purpose?.tasks).map(({ id }) => id);

describe("what would pruning change?", () => {
  it("nothing at all where nothing is pruned", () => {
    expect(effects()).toEqual({
      after: design,
      checks: [],
      objectives: [],
      waiting: [],
      troops: [],
      means: [],
      elements: [],
      purposes: [],
    });
  });

  it("says which checks move and how, as the engine says them of either design", () => {
    const { checks, after } = effects({ task: "protect-civilians", how: "without" });
    expect(checks.length).toBeGreaterThan(0);
    const again = evaluate(after, records);
    const now = new Map(
      again.factors
        .flatMap((factor) => factor.checks)
        .concat(again.coherence)
        .map((r) => [r.id, r]),
    );
    for (const { check, after: result, before: was, direction } of checks) {
      expect(result.status).toBe(now.get(check)?.status);
      if (direction === "unasked") expect(result.status).toBe("not-applicable");
      if (direction === "reworded") expect(result.status).toBe(was.status);
      else expect(result.status).not.toBe(was.status);
    }
  });

  it("frees the troops of a task done without or handed over, not of one put off", () => {
    expect(effects({ task: "relief-access", how: "without" }).troops).toEqual([
      { task: "relief-access", troops: 600 },
    ]);
    const handed: Pruning = { task: "relief-access", how: "partner", successor: "Relief agencies" };
    expect(effects(handed).troops).toHaveLength(1);
    expect(effects({ task: "relief-access", how: "later", phase: "on-condition" }).troops).toEqual(
      [],
    );
  });

  it("leaves every objective without a task where all tasks go, and every purpose idle", () => {
    const { objectives, means, elements, purposes } = effects(
      ...tasks.map((task): Pruning => ({ task, how: "without" })),
    );
    expect(objectives.length).toBeGreaterThan(0);
    expect(means.length).toBeGreaterThan(0);
    expect(elements).toContain("patrols");
    expect(purposes).toContain("protect-civilians");
  });

  it("changes nothing of the design that it was asked about", () => {
    const kept = JSON.stringify(design);
    effects({ task: "protect-civilians", how: "without" });
    expect(JSON.stringify(design)).toBe(kept);
  });
});
