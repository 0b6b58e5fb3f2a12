import { defineCheck } from "../../check";
import { daysBetween } from "../../facts/calendar";
import { deployingDecisions, forceOperations } from "../../operations";
import { isSilent, namesOne } from "../../told";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** What holds between the decision and full strength, which is months away on the published mean. */
export const interimArrangement = defineCheck({
  id: "interim-arrangement",
  room: "troop-quantity",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: forceOperations,
    decisions: deployingDecisions,
    when: ({ design: { timing } }) =>
      timing.decisionDate === undefined ||
      timing.fullDeploymentDate === undefined ||
      timing.fullDeploymentDate > timing.decisionDate,
  },
  needs: [
    "operation.type",
    "operation.decision",
    "timing.decisionDate",
    "timing.fullDeploymentDate",
    "timing.bridgingForce",
    "force.interimArrangement",
  ],
  findings: [],
  against: [],
  nulls: [],
  reasons: ["held", "bridge-only", "nothing-holds"],
  judge: ({ design: { force, timing } }) => {
    const arrangement = namesOne("force.interimArrangement", force.interimArrangement);
    const bridge = namesOne("timing.bridgingForce", timing.bridgingForce);
    if (isSilent(arrangement)) return notStatedFor(arrangement);
    if (!arrangement) {
      if (isSilent(bridge)) return notStatedFor(bridge);
      return bridge ? partlyMet("bridge-only") : notMet("nothing-holds");
    }
    const { decisionDate, fullDeploymentDate } = timing;
    if (decisionDate === undefined || fullDeploymentDate === undefined)
      return notStatedFor(
        silent({
          "timing.decisionDate": decisionDate,
          "timing.fullDeploymentDate": fullDeploymentDate,
        }),
      );
    return met("held", { days: daysBetween(decisionDate, fullDeploymentDate) });
  },
  remedies: () => [
    { id: "state-arrangement", kind: "open", path: "force.interimArrangement" },
    { id: "name-bridge", kind: "open", path: "timing.bridgingForce" },
  ],
});
