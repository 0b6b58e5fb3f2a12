import { defineCheck } from "../../check";
import { assumptionHeld, assumptionReasons, assumptionRemedies } from "../../facts/assumption";
import { anyOperation, substantiveDecisions } from "../../operations";
import { namesOne } from "../../told";

/** What is assumed of the Security Council has an owner and a sign that it failed. */
export const councilAssumption = defineCheck({
  id: "council-assumption",
  room: "international-support",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design }) =>
      design.international.council === undefined ? ["international.council"] : true,
  },
  needs: [
    "operation.type",
    "operation.decision",
    "international.council",
    "international.councilOwner",
    "international.councilTrigger",
  ],
  findings: [],
  against: [],
  nulls: [],
  coded: ["unified-council"],
  reasons: assumptionReasons,
  judge: ({ design: { international } }) =>
    assumptionHeld(
      namesOne("international.councilOwner", international.councilOwner),
      namesOne("international.councilTrigger", international.councilTrigger),
    ),
  remedies: () => assumptionRemedies("international.councilOwner", "international.councilTrigger"),
});
