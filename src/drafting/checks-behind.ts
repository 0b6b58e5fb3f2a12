import type { CheckResult } from "../engine/assessment";
import { checks } from "../engine/registry";
import type { ChoicePlace } from "./draft";

/** Read by nearly every check to tell whether it applies; they make no check a clause's own. */
const asksWhetherItApplies: readonly string[] = ["operation.type", "operation.decision"];

const needs = new Map<string, readonly string[]>(checks.map(({ id, needs }) => [id, needs]));

/**
 * The checks with findings behind a clause: they read one of its choices and apply to the design,
 * whether they are open or met.
 */
export function checksBehind(
  results: readonly CheckResult[],
  places: readonly ChoicePlace[],
): CheckResult[] {
  const fields = new Set<string>(places.map(({ field }) => field));
  for (const field of asksWhetherItApplies) fields.delete(field);
  return results.filter(
    ({ id, status, findings, against, nulls }) =>
      status !== "not-applicable" &&
      findings.length + against.length + nulls.length > 0 &&
      (needs.get(id) ?? []).some((field) => fields.has(field)),
  );
}
