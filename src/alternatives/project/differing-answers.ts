import type { MandateDesign } from "../../domain/design";
import { designChanges } from "../../domain/design-changes";
import { fieldRecord } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";

/**
 * The answers whose value differs between two designs, in the order of the wizard; what somebody
 * decides stands before what the situation gives. A list counts once, however many of its rows
 * differ. Reasons and sources are no answers, and titles are told elsewhere.
 */
export function differingAnswers(before: MandateDesign, after: MandateDesign): FieldPath[] {
  const paths = designChanges(before, after).flatMap((change) =>
    "path" in change && change.kind !== "grounds" ? [listOf(change.path)] : [],
  );
  const once = [...new Set(paths)];
  const isGiven = (path: FieldPath) => fieldRecord(path).decidedBy === "context";
  return [...once.filter((path) => !isGiven(path)), ...once.filter(isGiven)];
}
