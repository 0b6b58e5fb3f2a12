import { appVersion } from "../../domain/version";
import type { Assessment, CheckResult } from "../../engine/assessment";

/** One check for other programs. `findings`, `against` and `nulls` are ids of findings. */
function checkJson(result: CheckResult) {
  const { id, warrant, consequence, contested, status, reason, figures, missing } = result;
  const { findings, against, nulls, thresholds, override } = result;
  return {
    id,
    warrant,
    status,
    reason,
    consequence,
    contested,
    figures,
    missing,
    findings,
    against,
    nulls,
    thresholds,
    ...(override ? { override } : {}),
  };
}

/**
 * The assessment as one JSON object for other programs: versions, factors with their checks,
 * coherence alike, what to change first, and what is not stated. No total and no probability.
 */
export function assessmentJson(assessment: Assessment) {
  return {
    app: `mandate-wizard ${appVersion}`,
    engineVersion: assessment.engineVersion,
    evidenceVersion: assessment.evidenceVersion,
    factors: assessment.factors.map(({ id, kind, strength, checks }) => ({
      id,
      kind,
      strength,
      checks: checks.map(checkJson),
    })),
    coherence: assessment.coherence.map(checkJson),
    worthChangingFirst: assessment.worthChangingFirst,
    notStated: assessment.notStated,
  };
}
