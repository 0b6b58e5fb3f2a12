import type { FieldPath } from "../domain/field-path";
import type { Check, CheckContext, Verdict } from "./check";
import { notStatedFor } from "./verdict";

const notApplicable: Verdict = { status: "not-applicable", reason: "not-applicable" };

/**
 * One check on one design. Whether it applies is settled first; where that cannot be told, the
 * answer is "not stated" and names the fields that would tell.
 */
export function judgeCheck(check: Check, context: CheckContext): Verdict {
  const { types, decisions, when } = check.applies;
  const type = types && context.design.operation.type;
  const decision = decisions && context.design.operation.decision;
  if (type && !types.includes(type)) return notApplicable;
  if (decision && !decisions.includes(decision)) return notApplicable;
  const condition = when?.(context) ?? true;
  if (condition === false) return notApplicable;
  if (typeof condition === "object" && "status" in condition) return condition;
  const missing: FieldPath[] = condition === true ? [] : [...condition];
  if (decisions && !decision) missing.unshift("operation.decision");
  if (types && !type) missing.unshift("operation.type");
  return missing.length === 0 ? check.judge(context) : notStatedFor(missing);
}
