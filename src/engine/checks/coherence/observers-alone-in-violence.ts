import { armedBeside, armedNeeds } from "../../facts/armed-beside-observers";
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
  needs: [...troopRemedyNeeds, ...violenceNeeds, ...armedNeeds],
  reasons: ["troops-beside-them", "observers-alone"],
  judge: ({ design }) => {
    const { observersAndStaff: observers = 0, troopCeiling: ceiling } = design.force;
    if (ceiling === undefined) return notStatedFor(["force.troopCeiling"]);
    const readings = armedBeside(design, observers);
    if (readings.every((armed) => armed === 0)) return notMet("observers-alone", { observers });
    return readings.includes(0)
      ? notStatedFor(["force.observersInsideCeiling"])
      : met("troops-beside-them", { observers, ceiling });
  },
  remedies: ({ design }) => [
    { id: "withhold-observers", kind: "open", path: "force.observersAndStaff" },
    ...(mayRaiseTroops(design)
      ? [{ id: "authorise-troops", kind: "open", path: "force.troopCeiling" } as const]
      : []),
  ],
});
