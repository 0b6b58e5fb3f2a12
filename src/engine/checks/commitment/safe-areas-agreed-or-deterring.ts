import { defineCheck } from "../../check";
import { declaresSafePlaces, safePlaceNeeds } from "../../facts/safe-places";
import { mayRaiseTroops } from "../../facts/troops";
import { substantiveDecisions, uniformedOperations } from "../../operations";
import { allOf, isSilent, missingIn, saidYes } from "../../told";
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
    when: declaresSafePlaces,
  },
  needs: [
    "operation.type",
    "operation.decision",
    ...safePlaceNeeds,
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
  remedies: ({ design }) => [
    { id: "seek-agreement", kind: "open", path: "commitment.safeAreasAgreed" },
    ...(design.commitment.rulesOfEngagement
      ? []
      : [{ id: "rules", kind: "set", path: "commitment.rulesOfEngagement", value: true } as const]),
    ...(mayRaiseTroops(design)
      ? [{ id: "means", kind: "open", path: "commitment.safeAreasSizedToDeter" } as const]
      : []),
  ],
});
