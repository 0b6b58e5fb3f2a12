import { blankDesign, type MandateDesign } from "../../domain/design";
import type { ExercisePart } from "../../domain/exercise-part";
import type { EvidenceTime } from "../../domain/vocabulary/exercise";

/** The part of an exercise in a team's work, as a team has it that has just begun. */
export function exercisePartOf(change: Partial<ExercisePart> = {}): ExercisePart {
  return {
    exercise: "country",
    version: "1",
    title: "A country",
    cut: "ninety",
    team: { id: "t-1", name: "Blue" },
    evidence: "at-debrief",
    set: [],
    opened: [],
    ...change,
  };
}

/** The blank work of a team whose evidence is shown from a certain time on. */
export function teamDesign(evidence: EvidenceTime, change: Partial<MandateDesign> = {}) {
  const design: MandateDesign = {
    ...blankDesign("d-team", "Blue"),
    exercise: exercisePartOf({ evidence }),
    ...change,
  };
  return design;
}

/** A first round of votes, open or closed. */
export const roundOf = (closed?: string) => ({
  id: "first",
  opened: "2026-11-22T09:00:00Z",
  choices: [{ path: "force.troopCeiling" }],
  ...(closed && { closed }),
});
