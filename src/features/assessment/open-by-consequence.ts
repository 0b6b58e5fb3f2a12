import { type Assessment, allResults, type CheckResult } from "../../engine/assessment";
import { type Consequence, consequences } from "../../engine/status";

export interface OpenGroup {
  consequence: Consequence;
  checks: readonly CheckResult[];
}

/** The open checks in the engine's order of what to change first, in groups; empty ones left out. */
export function openByConsequence(assessment: Assessment): OpenGroup[] {
  const byId = new Map(allResults(assessment).map((result) => [result.id, result]));
  const open = assessment.worthChangingFirst.flatMap((id) => byId.get(id) ?? []);
  return consequences
    .map((consequence) => ({
      consequence,
      checks: open.filter((result) => result.consequence === consequence),
    }))
    .filter(({ checks }) => checks.length > 0);
}
