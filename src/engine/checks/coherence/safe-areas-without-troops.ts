import type { CheckContext } from "../../check";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { mayRaiseTroops, statedTroops, troopRemedyNeeds, troopsNeeds } from "../../facts/troops";
import { anyOf, saidYes, type Told } from "../../told";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

const guardsSafeAreas = whereTasked(["safe-area-protection"]);

/** Whether places are declared safe, by a statement or by a task; unknown names the fields. */
function declaresSafePlaces(context: CheckContext): Told {
  const { safeAreas, protectionSites } = context.design.commitment;
  return anyOf([
    saidYes("commitment.safeAreas", safeAreas),
    saidYes("commitment.protectionSites", protectionSites),
    guardsSafeAreas(context),
  ]);
}

/** A place declared safe that nobody is there to hold. */
export const safeAreasWithoutTroops = contradiction({
  id: "safe-areas-without-troops",
  consequence: "broken-chain",
  applies: { when: declaresSafePlaces },
  needs: [
    ...troopRemedyNeeds,
    ...taskedNeeds,
    "commitment.safeAreas",
    "commitment.protectionSites",
    ...troopsNeeds,
  ],
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
