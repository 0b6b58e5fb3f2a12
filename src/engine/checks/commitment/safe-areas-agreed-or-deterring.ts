import { defineCheck } from "../../check";
import { substantiveDecisions, uniformedOperations } from "../../operations";
import { allOf, anyOf, isSilent, missingIn, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Safe areas and protection sites rest on the parties' agreement, or on means that deter. */
export const safeAreasAgreedOrDeterring = defineCheck({
  id: "safe-areas-agreed-or-deterring",
  room: "commitment",
  warrant: "operationalisation",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: uniformedOperations,
    decisions: substantiveDecisions,
    when: ({ design: { commitment } }) =>
      anyOf([
        saidYes("commitment.safeAreas", commitment.safeAreas),
        saidYes("commitment.protectionSites", commitment.protectionSites),
      ]),
  },
  needs: [
    "operation.type",
    "operation.decision",
    "commitment.safeAreas",
    "commitment.protectionSites",
    "commitment.safeAreasAgreed",
    "commitment.safeAreasSizedToDeter",
    "commitment.rulesOfEngagement",
    "commitment.reserve",
  ],
  findings: ["rapp-2015-safe-zones"],
  against: [],
  nulls: [],
  coded: ["no-safe-areas"],
  reasons: ["agreed", "deterring", "deterrence-incomplete", "neither"],
  judge: ({ design: { commitment } }) => {
    const agreed = saidYes("commitment.safeAreasAgreed", commitment.safeAreasAgreed);
    const means = [
      saidYes("commitment.safeAreasSizedToDeter", commitment.safeAreasSizedToDeter),
      saidYes("commitment.rulesOfEngagement", commitment.rulesOfEngagement),
      saidYes("commitment.reserve", commitment.reserve),
    ];
    const deterring = allOf(means);
    if (agreed === true) return met("agreed");
    if (deterring === true) return met("deterring");
    if (isSilent(agreed)) return notStatedFor(missingIn([agreed, ...means]));
    if (commitment.safeAreasSizedToDeter === false) return notMet("neither");
    return isSilent(deterring) ? notStatedFor(deterring) : partlyMet("deterrence-incomplete");
  },
  remedies: ({ design: { operation, commitment } }) => [
    { id: "seek-agreement", kind: "open", path: "commitment.safeAreasAgreed" },
    ...(commitment.rulesOfEngagement
      ? []
      : [{ id: "rules", kind: "set", path: "commitment.rulesOfEngagement", value: true } as const]),
    ...(operation.decision === "drawdown"
      ? []
      : [{ id: "means", kind: "open", path: "commitment.safeAreasSizedToDeter" } as const]),
  ],
});
