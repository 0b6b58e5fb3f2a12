import type { FieldPath } from "../../../domain/field-path";
import type { Check, Verdict } from "../../check";
import { judgeCheck } from "../../judge-check";
import type { BreakKind } from "../stress-result";
import type { Stressed } from "../stressed";
import type { Outcome, Trial } from "./trial";

/** A check's verdict as an outcome. */
export function checkOutcome({ status, reason, figures, missing }: Verdict): Outcome {
  if (status === "not-stated") return { status, missing: missing ?? [] };
  if (status !== "not-met") return { status };
  return { status, reason, ...(figures ? { figures } : {}) };
}

/** Where a check sends the author once it is broken: the fields of its remedies, else all it needs. */
export function fieldsOfCheck(check: Check, stressed: Stressed): readonly FieldPath[] {
  const remedies = check.remedies?.(stressed, judgeCheck(check, stressed)) ?? [];
  return remedies.length > 0 ? remedies.map(({ path }) => path) : check.needs;
}

/** A check of the engine, tried as it stands. */
export function checkTrial(check: Check, kind: BreakKind = "check"): Trial {
  return {
    breakable: { id: kind === "check" ? `check.${check.id}` : kind, kind, check: check.id },
    reads: check.needs,
    judge: (stressed) => checkOutcome(judgeCheck(check, stressed)),
    fieldsOf: (stressed) => fieldsOfCheck(check, stressed),
  };
}
