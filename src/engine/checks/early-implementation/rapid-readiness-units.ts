import { defineCheck } from "../../check";
import { deployingDecisions, unForceOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** Units that the design counts on for the first weeks, held against the readiness that is pledged. */
export const rapidReadinessUnits = defineCheck({
  id: "rapid-readiness-units",
  room: "early-implementation",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: unForceOperations, decisions: deployingDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "timing.rapidReadinessUnits",
    "force.contributors",
    "force.contributors[].readinessDays",
  ],
  thresholds: ["rapid-readiness"],
  findings: [],
  against: [],
  nulls: [],
  reasons: ["borne-out", "not-borne-out", "none"],
  judge: ({ design, threshold }) => {
    const { contributors } = design.force;
    const units = design.timing.rapidReadinessUnits;
    const days = threshold("rapid-readiness");
    const readiness = (contributors ?? []).map(({ readinessDays }) => readinessDays);
    const ready = readiness.filter((each) => each !== undefined && each <= days).length;
    const open = readiness.filter((each) => each === undefined).length;
    if (ready > 0 && ready >= (units ?? 1)) return met("borne-out", { ready, days });
    if (units === 0) return notMet("none", { days });
    if (units === undefined || contributors === undefined)
      return notStatedFor(
        silent({ "timing.rapidReadinessUnits": units, "force.contributors": contributors }),
      );
    return ready + open < units
      ? partlyMet("not-borne-out", { units, ready, days })
      : notStatedFor(["force.contributors[].readinessDays"]);
  },
  remedies: (_, { reason }) =>
    reason === "none"
      ? [{ id: "ask-rapid-units", kind: "open", path: "timing.rapidReadinessUnits" }]
      : [{ id: "list-readiness", kind: "open", path: "force.contributors" }],
});
