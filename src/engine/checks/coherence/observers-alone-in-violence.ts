import { mayRaiseTroops, troopRemedyNeeds } from "../../facts/troops";
import { violenceNeeds, violenceUnderWay } from "../../facts/violence";
import { allOf, someOf } from "../../told";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/** Unarmed observers in ongoing violence with no armed troops beside them. */
export const observersAloneInViolence = contradiction({
  id: "observers-alone-in-violence",
  consequence: "broken-chain",
  applies: {
    when: (context) =>
      allOf([
        violenceUnderWay(context),
        someOf("force.observersAndStaff", context.design.force.observersAndStaff),
      ]),
  },
  needs: [
    ...troopRemedyNeeds,
    ...violenceNeeds,
    "force.observersAndStaff",
    "force.observersInsideCeiling",
    "force.troopCeiling",
  ],
  reasons: ["troops-beside-them", "observers-alone"],
  judge: ({ design }) => {
    const { observersAndStaff: observers = 0, observersInsideCeiling, troopCeiling } = design.force;
    if (troopCeiling === undefined) return notStatedFor(["force.troopCeiling"]);
    if (troopCeiling === 0) return notMet("observers-alone", { observers });
    if (troopCeiling > observers)
      return met("troops-beside-them", { observers, ceiling: troopCeiling });
    if (observersInsideCeiling === undefined) return notStatedFor(["force.observersInsideCeiling"]);
    return observersInsideCeiling
      ? notMet("observers-alone", { observers })
      : met("troops-beside-them", { observers, ceiling: troopCeiling });
  },
  remedies: ({ design }) => [
    { id: "withhold-observers", kind: "open", path: "force.observersAndStaff" },
    ...(mayRaiseTroops(design)
      ? [{ id: "authorise-troops", kind: "open", path: "force.troopCeiling" } as const]
      : []),
  ],
});
