import type { CheckResult } from "../engine/assessment";

/**
 * The results with each one replaced by its predecessor where it says the same, so that a screen
 * draws anew only the checks that an edit has changed.
 */
export function steadyResults(
  before: ReadonlyMap<string, CheckResult>,
  results: readonly CheckResult[],
): Map<string, CheckResult> {
  return new Map(
    results.map((result) => {
      const old = before.get(result.id);
      return [result.id, old && saysTheSame(old, result) ? old : result] as const;
    }),
  );
}

function saysTheSame(a: CheckResult, b: CheckResult): boolean {
  return (
    a.status === b.status &&
    a.reason === b.reason &&
    a.override === b.override &&
    alike(a.figures, b.figures) &&
    alike(a.missing, b.missing) &&
    alike(a.thresholds, b.thresholds) &&
    alike(a.remedies, b.remedies)
  );
}

const alike = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
