import { blankDesign, type MandateDesign } from "../../domain/design";
import { type CheckChange, compareAssessments } from "../../engine/compare-assessments";
import { evaluate, type Records } from "../../engine/evaluate";
import { allOf, proposalsToDesign, withEdits } from "../match/design/proposals-to-design";
import type { Reading } from "../match/read-resolution";

/** The design that a text states if all of its reading is taken; of two answers the first. */
function designStatedBy(reading: Reading): MandateDesign {
  const all = allOf(reading);
  const answers = all.answers.filter(
    ({ path }, place) => all.answers.findIndex((other) => other.path === path) === place,
  );
  return withEdits(blankDesign("text", ""), proposalsToDesign({ ...all, answers }));
}

/**
 * The checks that say something else of one text than of the other, as far as the texts state what
 * the checks ask for: what only a budget, an agreement or a plan says is not stated on both sides.
 */
export function changedChecks(before: Reading, after: Reading, records: Records): CheckChange[] {
  const assessed = (reading: Reading) => ({
    assessment: evaluate(designStatedBy(reading), records),
    evidence: records.evidence,
  });
  return compareAssessments(assessed(before), assessed(after)).filter(
    ({ movesResult }) => movesResult,
  );
}
