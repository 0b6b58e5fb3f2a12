import type { FieldPath } from "../../domain/field-path";
import { listOf } from "../../domain/field-path";
import { isListPath } from "../../domain/rows-edit";
import type { VotedChoice } from "../../domain/vote";
import { knownChoice } from "../../domain/votes/voted-choice";
import { type Assessment, allResults, type CheckResult } from "../../engine/assessment";
import { checks } from "../../engine/registry";

/** Nearly every check reads these two to tell whether it applies; they make no check theirs. */
export const asksWhetherItApplies: readonly FieldPath[] = ["operation.type", "operation.decision"];

const needs = new Map(checks.map((check) => [check.id, check.needs]));

/** The checks that read a choice and apply to the design; of a list those that read any column. */
export function checksReading(assessment: Assessment, choice: VotedChoice): CheckResult[] {
  const known = knownChoice(choice);
  if (!known || asksWhetherItApplies.includes(known.path)) return [];
  const { path } = known;
  const isRead = (need: FieldPath) => need === path || (isListPath(path) && listOf(need) === path);
  return allResults(assessment).filter(
    ({ id, status }) => status !== "not-applicable" && needs.get(id)?.some(isRead),
  );
}

/** Whether any study stands behind a check, on whichever side. */
export function leansOnStudies({ findings, against, nulls }: CheckResult): boolean {
  return findings.length + against.length + nulls.length > 0;
}
