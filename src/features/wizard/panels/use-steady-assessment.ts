import { useRef } from "react";
import { type Assessment, allResults, type CheckResult } from "../../../engine/assessment";
import { steadyResults } from "../../../state/steady-results";
import { useAssessment } from "../../../state/use-assessment";

/** The assessment, its unchanged results the same objects as before. */
export function useSteadyAssessment(): Assessment | undefined {
  const assessment = useAssessment();
  const kept = useRef<{
    from?: Assessment;
    results: Map<string, CheckResult>;
    steady?: Assessment;
  }>({
    results: new Map(),
  });
  if (!assessment) return undefined;
  if (kept.current.from === assessment) return kept.current.steady;
  const results = steadyResults(kept.current.results, allResults(assessment));
  const same = (checks: readonly CheckResult[]) =>
    checks.map((check) => results.get(check.id) ?? check);
  const steady: Assessment = {
    ...assessment,
    factors: assessment.factors.map((factor) => ({ ...factor, checks: same(factor.checks) })),
    coherence: same(assessment.coherence),
  };
  kept.current = { from: assessment, results, steady };
  return steady;
}
