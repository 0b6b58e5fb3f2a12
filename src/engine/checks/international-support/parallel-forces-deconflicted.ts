import { defineCheck } from "../../check";
import { assumptionHeld, assumptionReasons, assumptionRemedies } from "../../facts/assumption";
import { substantiveDecisions, uniformedOperations } from "../../operations";
import { namesOne } from "../../told";
import { notMet } from "../../verdict";

/** Where another force is in the area, the two are kept apart or led together, and somebody owns that. */
export const parallelForcesDeconflicted = defineCheck({
  id: "parallel-forces-deconflicted",
  room: "international-support",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: uniformedOperations,
    decisions: substantiveDecisions,
    when: ({ design: { international } }) =>
      international.parallelForces === undefined
        ? ["international.parallelForces"]
        : international.parallelForces !== "none",
  },
  needs: [
    "operation.type",
    "operation.decision",
    "international.parallelForces",
    "international.parallelForcesOwner",
    "international.parallelForcesTrigger",
  ],
  findings: ["nomikos-2022-mali"],
  against: [],
  nulls: [],
  reasons: [...assumptionReasons, "no-arrangement"],
  judge: ({ design: { international } }) =>
    international.parallelForces === "no-arrangement"
      ? notMet("no-arrangement")
      : assumptionHeld(
          namesOne("international.parallelForcesOwner", international.parallelForcesOwner),
          namesOne("international.parallelForcesTrigger", international.parallelForcesTrigger),
        ),
  remedies: (_context, { reason }) =>
    reason === "no-arrangement"
      ? [{ id: "arrange", kind: "open", path: "international.parallelForces" }]
      : assumptionRemedies(
          "international.parallelForcesOwner",
          "international.parallelForcesTrigger",
        ),
});
