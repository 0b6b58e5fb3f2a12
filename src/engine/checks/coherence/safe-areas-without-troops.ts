import { declaresSafePlaces, safePlaceNeeds } from "../../facts/safe-places";
import { mayRaiseTroops, statedTroops, troopRemedyNeeds, troopsNeeds } from "../../facts/troops";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/** A place declared safe that nobody is there to hold. */
export const safeAreasWithoutTroops = contradiction({
  id: "safe-areas-without-troops",
  consequence: "broken-chain",
  applies: { when: declaresSafePlaces },
  needs: [...troopRemedyNeeds, ...safePlaceNeeds, ...troopsNeeds],
  reasons: ["troops-stated", "no-troops"],
  judge: ({ design }) => {
    const troops = statedTroops(design);
    if (troops === undefined) return notStatedFor(["force.troopCeiling"]);
    return troops > 0 ? met("troops-stated", { troops }) : notMet("no-troops");
  },
  remedies: ({ design }) => [
    { id: "declare-none", kind: "open", path: "commitment.safeAreas" },
    ...(mayRaiseTroops(design)
      ? [{ id: "authorise-troops", kind: "open", path: "force.troopCeiling" } as const]
      : []),
  ],
});
