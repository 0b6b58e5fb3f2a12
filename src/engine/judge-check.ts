import type { FieldPath } from "../domain/field-path";
import type { Check, CheckContext, Verdict } from "./check";
import { notStatedFor } from "./verdict";

const notApplicable: Verdict = { status: "not-applicable", reason: "not-applicable" };

/**
 * One check on one design. Whether it applies is settled first; where that cannot be told, the
 * answer is "not stated" and names the fields that would tell.
 */
export function judgeCheck(check: Check, context: CheckContext): Verdict {
  const applies = applicability(check, context);
  if (applies === false) return notApplicable;
  return applies === true ? check.judge(context) : notStatedFor(applies);
}

function applicability(check: Check, context: CheckContext): boolean | readonly FieldPath[] {
  const { types, decisions, when } = check.applies;
  const { type, decision } = context.design.operation;
  const missing: FieldPath[] = [];
  if (types && type === undefined) missing.push("operation.type");
  else if (types && type && !types.includes(type)) return false;
  if (decisions && decision === undefined) missing.push("operation.decision");
  else if (decisions && decision && !decisions.includes(decision)) return false;
  const condition = when?.(context) ?? true;
  if (condition === false) return false;
  if (condition !== true) missing.push(...condition);
  return missing.length === 0 ? true : missing;
}
