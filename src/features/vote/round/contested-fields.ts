import type { FieldPath } from "../../../domain/field-path";
import { type Assessment, allResults } from "../../../engine/assessment";
import { checks } from "../../../engine/registry";
import { isOpen } from "../../../engine/status";
import { asksWhetherItApplies } from "../reads-choice";

/**
 * The fields on which open checks turn, and those that the author has an own view beside: what a
 * remedy would change, or all that the check reads where it has none.
 */
export function contestedFields(assessment: Assessment | undefined): ReadonlySet<FieldPath> {
  const contested = assessment
    ? allResults(assessment).filter(({ status, override }) => isOpen(status) || override)
    : [];
  return new Set(
    contested.flatMap(({ id, remedies }) => {
      if (remedies.length > 0) return remedies.map(({ path }) => path);
      const { needs = [] } = checks.find((check) => check.id === id) ?? {};
      return needs.filter((path) => !asksWhetherItApplies.includes(path));
    }),
  );
}
