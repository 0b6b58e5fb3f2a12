import { defineCheck } from "../../check";
import { assumptionHeld, assumptionReasons, assumptionRemedies } from "../../facts/assumption";
import { anyOperation, substantiveDecisions } from "../../operations";
import { isOneOf, namesOne } from "../../told";

/** What is assumed of donors has an owner and a sign that it failed. */
export const donorsAssumption = defineCheck({
  id: "donors-assumption",
  room: "international-support",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { international, commitment } }) => {
      if (international.donors === undefined) return ["international.donors"];
      if (international.donors !== "none") return true;
      return isOneOf("commitment.fundingSource", commitment.fundingSource, [
        "voluntary",
        "trust-fund",
        "mixed",
      ]);
    },
  },
  needs: [
    "operation.type",
    "operation.decision",
    "international.donors",
    "commitment.fundingSource",
    "international.donorsOwner",
    "international.donorsTrigger",
  ],
  findings: [],
  against: [],
  nulls: [],
  reasons: assumptionReasons,
  judge: ({ design: { international } }) =>
    assumptionHeld(
      namesOne("international.donorsOwner", international.donorsOwner),
      namesOne("international.donorsTrigger", international.donorsTrigger),
    ),
  remedies: () => assumptionRemedies("international.donorsOwner", "international.donorsTrigger"),
});
