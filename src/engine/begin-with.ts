import type { MandateDesign } from "../domain/design";
import type { FieldPath } from "../domain/field-path";
import { plainDesign } from "../domain/plain";
import { type Assessment, allResults } from "./assessment";

const judged = new Set(["met", "partly-met", "not-met"]);

/**
 * The field to state first where no check could be judged yet: the type of operation, the kind of
 * decision, then what most checks wait for. Undefined once a check is judged, and where none waits.
 */
export function beginWith(design: MandateDesign, assessment: Assessment): FieldPath | undefined {
  if (allResults(assessment).some(({ status }) => judged.has(status))) return undefined;
  const { type, decision } = plainDesign(design).operation;
  if (type === undefined) return "operation.type";
  if (decision === undefined) return "operation.decision";
  const [first, ...rest] = assessment.notStated;
  return rest.reduce(
    (most, each) => (most && each.checks.length <= most.checks.length ? most : each),
    first,
  )?.path;
}
