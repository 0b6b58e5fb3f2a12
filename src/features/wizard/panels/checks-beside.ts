import type { FieldPath } from "../../../domain/field-path";
import { type Assessment, allResults, type CheckResult } from "../../../engine/assessment";
import { checks } from "../../../engine/registry";
import { isOpen } from "../../../engine/status";

/** The checks of a step's fields by how they stand, and the open ones elsewhere. */
export interface ChecksBeside {
  open: readonly CheckResult[];
  untold: readonly CheckResult[];
  met: readonly CheckResult[];
  /** How many do not apply to this design. */
  idle: number;
  elsewhere: readonly CheckResult[];
}

/** Nearly every check reads these two to tell whether it applies; they make no check a step's own. */
const asksWhetherItApplies: readonly FieldPath[] = ["operation.type", "operation.decision"];

const needs = new Map(
  checks.map((check) => [
    check.id,
    check.needs.filter((path) => !asksWhetherItApplies.includes(path)),
  ]),
);

/** Whether a check reads one of these fields. */
export function reads(checkId: string, paths: ReadonlySet<FieldPath>): boolean {
  return needs.get(checkId)?.some((path) => paths.has(path)) ?? false;
}

/** `paths`: the fields of the step. Open checks come in the order of what to change first. */
export function checksBeside(assessment: Assessment, paths: ReadonlySet<FieldPath>): ChecksBeside {
  const results = allResults(assessment);
  const here = results.filter(({ id }) => reads(id, paths));
  const { worthChangingFirst: order } = assessment;
  const byConsequence = (a: CheckResult, b: CheckResult) =>
    order.indexOf(a.id) - order.indexOf(b.id);
  const open = results.filter(({ status }) => isOpen(status)).sort(byConsequence);
  const withStatus = (status: CheckResult["status"]) =>
    here.filter((result) => result.status === status);
  return {
    open: open.filter(({ id }) => reads(id, paths)),
    untold: withStatus("not-stated"),
    met: withStatus("met"),
    idle: withStatus("not-applicable").length,
    elsewhere: open.filter(({ id }) => !reads(id, paths)),
  };
}
