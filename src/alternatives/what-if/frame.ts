import type { MandateDesign } from "../../domain/design";
import { type Assessment, allResults, type CheckResult } from "../../engine/assessment";
import { evaluate, type Records } from "../../engine/evaluate";
import { resultMove } from "./result-move";

/** A design with what the checks say of it. */
export interface Frame {
  design: MandateDesign;
  records: Records;
  assessment: Assessment;
  /** By check. What says the same as in the frame before is the same object. */
  results: ReadonlyMap<string, CheckResult>;
}

/**
 * Assesses a design. With the frame of an earlier version only the checks that need what was
 * changed since are judged anew; the others are taken over as they are.
 */
export function frameOf(design: MandateDesign, records: Records, before?: Frame): Frame {
  if (before?.design === design && before.records === records) return before;
  const assessment = evaluate(design, records, before);
  return { design, records, assessment, results: steady(before, allResults(assessment)) };
}

function steady(
  before: Frame | undefined,
  results: readonly CheckResult[],
): ReadonlyMap<string, CheckResult> {
  const now = new Map<string, CheckResult>();
  for (const result of results) {
    const old = before?.results.get(result.id);
    now.set(result.id, old !== undefined && resultMove(old, result) === undefined ? old : result);
  }
  return now;
}
